package org.kpi4j.benchmarks;

import java.util.concurrent.TimeUnit;
import org.kpi4j.glossary.Glossary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Milliseconds to load the glossary of the library, once in each of ten fresh JVMs: nothing is warm. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class GlossaryLoadBenchmark {
  /** {@return the glossary} */
  @Benchmark
  public Glossary load() {
    return Glossary.standard();
  }
}
