package org.kpi4j.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kpi4j.lint.Baseline;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Milliseconds to check 40,000 definitions with one finding each, without a baseline and against 40,000 known findings. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class BaselineBenchmark {
  private static final int FINDINGS = 40_000;
  private Catalog before = Catalog.builder().build();
  private Catalog renamed = before;
  private Linter linter = Linter.of();
  private Linter against = linter;

  /** Makes the catalogues and the baseline. */
  @Setup
  public void setUp() {
    before = catalog("kpi-");
    renamed = catalog("renamed-");
    linter = Linter.of(List.of(Structural.rules().get(0)));
    against = linter.against(Baseline.of(linter.check(before)));
  }

  private static Catalog catalog(String prefix) {
    Catalog.Builder catalog = Catalog.builder();
    for (int i = 0; i < FINDINGS; i++) {
      catalog.kpi(Kpi.builder().id(prefix + i).build());
    }
    return catalog.build();
  }

  /** {@return the number of findings} */
  @Benchmark
  public int withoutBaseline() {
    return linter.check(before).findings().size();
  }

  /** {@return the number of findings when all are known} */
  @Benchmark
  public int allKnown() {
    return against.check(before).findings().size();
  }

  /** {@return the number of findings when all are new and all known ones are gone} */
  @Benchmark
  public int allNew() {
    return against.check(renamed).findings().size();
  }
}
