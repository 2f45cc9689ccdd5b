package org.kpi4j.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

/** Times at growing sizes, and the power of the size with which they grow. */
public final class Growth {
  private static final double LEAST = 1e-7;
  private final List<double[]> points = new ArrayList<>();

  /** Begins without measurements. */
  public Growth() {}

  /** {@return the seconds of the fastest of some rounds} */
  static double best(int rounds, IntSupplier once) {
    return best(rounds, once, System::nanoTime);
  }

  /** {@return the seconds of this thread's own work in the fastest of some rounds, whatever else the machine does} */
  static double bestOfThread(int rounds, IntSupplier once) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return best(rounds, once, threads::getCurrentThreadCpuTime);
  }

  private static double best(int rounds, IntSupplier once, LongSupplier clock) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < rounds; i++) {
      long start = clock.getAsLong();
      int found = once.getAsInt();
      best = found < 0 ? 0 : Math.min(best, (clock.getAsLong() - start) / 1e9);
    }
    return best;
  }

  /**
   * Adds a measurement.
   *
   * @param size the size, more than 0
   * @param seconds the time
   */
  public void add(int size, double seconds) {
    points.add(new double[] {Math.log(size), Math.log(Math.max(seconds, LEAST))});
  }

  /** {@return the exponent, by least squares on the logarithms} */
  public double exponent() {
    double meanX = points.stream().mapToDouble(p -> p[0]).average().orElse(0);
    double meanY = points.stream().mapToDouble(p -> p[1]).average().orElse(0);
    double above =
        points.stream().mapToDouble(p -> (p[0] - meanX) * (p[1] - meanY)).sum();
    double below =
        points.stream().mapToDouble(p -> (p[0] - meanX) * (p[0] - meanX)).sum();
    return above / below;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f", exponent());
  }
}
