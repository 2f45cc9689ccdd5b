package org.kpi4j.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.kpi4j.definition.DefinitionRules;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Metric;
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

/** Milliseconds to find the cycles in driver trees: 100,000 metrics with 50 short cycles, and one cycle of 1,000,000. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms4g", "-Xmx4g", "-XX:+UseSerialGC"})
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class DriverTreeBenchmark {
  private static final int TREE = 100_000;
  private static final int RING = 1_000_000;
  private static final int DRIVERS = 3;
  private static final int CYCLES = 50;
  private final Linter linter = Linter.of(DefinitionRules.all()).only("definition/driver-cycle");
  private Catalog tree = Catalog.builder().build();
  private Catalog ring = tree;

  /** Makes the catalogues. */
  @Setup
  public void setUp() {
    tree = tree();
    ring = ring();
  }

  /** Each metric is driven by later ones, so that only the planted cycles are cycles. */
  private static Catalog tree() {
    SplittableRandom random = new SplittableRandom(7);
    Catalog.Builder catalog = Catalog.builder();
    for (int i = 0; i < TREE; i++) {
      Metric.Builder metric = Metric.builder().id("metric-" + i);
      for (int d = 0; i < TREE - 10 && d < DRIVERS; d++) {
        metric.driver("metric-" + (i + 1 + random.nextInt(TREE - i - 1)));
      }
      if (i % 2000 == 3 && i / 2000 < CYCLES) {
        metric.driver("metric-" + (i - 3));
      } else if (i % 2000 < 3) {
        metric.driver("metric-" + (i + 1));
      }
      catalog.metric(metric.build());
    }
    return catalog.build();
  }

  private static Catalog ring() {
    Catalog.Builder catalog = Catalog.builder();
    for (int i = 0; i < RING; i++) {
      catalog.metric(Metric.builder().id("m" + i).driver("m" + (i + 1) % RING).build());
    }
    return catalog.build();
  }

  /** {@return the number of cycles found in the tree} */
  @Benchmark
  public int hundredThousandMetrics() {
    return linter.check(tree).findings().size();
  }

  /** {@return the number of findings on one cycle of a million metrics} */
  @Benchmark
  public int oneCycleOfAMillion() {
    return linter.check(ring).findings().size();
  }
}
