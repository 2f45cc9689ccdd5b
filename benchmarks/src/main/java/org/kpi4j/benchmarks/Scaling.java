package org.kpi4j.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.IntFunction;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;

/** Prints how the time of a check grows from 1,000 to 1,000,000 definitions: the rate at each size and the exponent. */
public final class Scaling {
  private static final int[] SIZES = {1_000, 10_000, 100_000, 1_000_000};
  private static final int ROUNDS = 5;
  private final PrintStream out;

  private Scaling(PrintStream out) {
    this.out = out;
  }

  /**
   * Runs the measurement.
   *
   * @param args nothing
   */
  public static void main(String[] args) {
    Linter linter = Linter.of(Structural.rules());
    Scaling scaling = new Scaling(System.out);
    for (int i = 0; i < ROUNDS; i++) {
      linter.check(catalog(100_000));
    }
    scaling.measure(
        "thirty checks",
        Scaling::catalog,
        catalog -> linter.check(catalog).findings().size());
  }

  private static Catalog catalog(int size) {
    return Definitions.catalog(new Generator(7).make(size, false));
  }

  /** What is timed. */
  interface Work {
    int run(Catalog catalog);
  }

  private void measure(String name, IntFunction<Catalog> make, Work work) {
    Growth growth = new Growth();
    for (int size : SIZES) {
      Catalog catalog = make.apply(size);
      long before = allocated();
      int found = work.run(catalog);
      long bytes = allocated() - before;
      double seconds = Growth.best(ROUNDS, () -> work.run(catalog));
      growth.add(size, seconds);
      out.printf(
          Locale.ROOT,
          "%s: %,9d definitions in %9.2f ms, %,.0f a second, %d bytes each, %d findings%n",
          name,
          size,
          seconds * 1e3,
          size / seconds,
          bytes / size,
          found);
    }
    out.printf(Locale.ROOT, "%s: time grows with size to the power of %s%n", name, growth);
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getThreadAllocatedBytes(Thread.currentThread().getId());
  }
}
