package org.kpi4j.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Language;

/** Prints the processor time from the start of main to the first rendered finding of thirty rules, in a fresh JVM. */
public final class ColdStart {
  private ColdStart() {}

  /**
   * Runs the measurement.
   *
   * @param args nothing
   */
  public static void main(String[] args) {
    var os =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long before = os.getProcessCpuTime();
    String first = Linter.of(Structural.rules())
        .check(Kpi.builder().id("churn").build())
        .findings()
        .get(0)
        .message(Language.ENGLISH);
    long after = os.getProcessCpuTime();
    System.out.printf(
        Locale.ROOT, "%.0f ms of processor time to '%s'%n", (after - before) / 1e6, first);
  }
}
