package org.kpi4j.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kpi4j.glossary.Concept;
import org.kpi4j.glossary.Glossary;
import org.kpi4j.glossary.Part;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Concepts found by their names a second, in the glossary of the library and in one with many concepts of a caller's own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
    value = 2,
    jvmArgs = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class GlossaryBenchmark {
  /** How many concepts a caller added. */
  @Param({"0", "10000"})
  public int added;

  private final List<String> names = new ArrayList<>();
  private final List<List<Part>> parts = new ArrayList<>();
  private Glossary glossary = Glossary.standard();
  private int next;

  /** Adds the concepts, and takes the names of those that come with the library. */
  @Setup
  public void setUp() {
    for (Concept concept : Glossary.standard().concepts()) {
      names.add(concept.name().text());
      parts.add(glossary.parts(concept.name().text()));
    }
    List<Concept> own = new ArrayList<>();
    for (int i = 0; i < added; i++) {
      own.add(Concept.builder()
          .id("own-" + i)
          .name("Parcels of depot " + (10_000 + i))
          .build());
    }
    glossary = glossary.with(own);
  }

  /** {@return whether a name is that of a concept; reading the name included} */
  @Benchmark
  public boolean findByName() {
    next = next + 1 < names.size() ? next + 1 : 0;
    return glossary.concept(names.get(next)).isPresent();
  }

  /** {@return whether the parts of a name are those of a concept} */
  @Benchmark
  public boolean findByParts() {
    next = next + 1 < parts.size() ? next + 1 : 0;
    return glossary.concept(parts.get(next)).isPresent();
  }
}
