package org.kpi4j.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import org.kpi4j.definition.DefinitionRules;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Language;
import org.kpi4j.model.Metric;
import org.kpi4j.reading.MetricReader;
import org.kpi4j.reading.Reader;

/**
 * Prints the processor time from the start of main to a first answer in a fresh JVM: of the engine with thirty checks ({@code
 * thirty}), of the engine with the structural rules ({@code definitions}), of reading a statement ({@code statement}) or of reading a name ({@code name}).
 */
public final class ColdStart {
  private ColdStart() {}

  /**
   * Runs the measurement.
   *
   * @param args what to measure
   */
  public static void main(String[] args) {
    var os =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long process = os.getProcessCpuTime();
    long thread = threads.getCurrentThreadCpuTime();
    String first = first(args.length == 0 ? "thirty" : args[0]);
    thread = threads.getCurrentThreadCpuTime() - thread;
    process = os.getProcessCpuTime() - process;
    System.out.printf(
        Locale.ROOT,
        "%.0f ms of processor time (%.0f with the compiler's threads) to '%s'%n",
        thread / 1e6,
        process / 1e6,
        first);
  }

  private static String first(String what) {
    return switch (what) {
      case "statement" ->
        Reader.standard()
            .readGoal("Cut churn from 5% to 4% by June 2028")
            .metric()
            .toString();
      case "name" ->
        MetricReader.standard().read("Monthly active users").concept().toString();
      case "definitions" ->
        Linter.of(DefinitionRules.all())
            .check(Metric.named("Churn"))
            .findings()
            .get(0)
            .message(Language.ENGLISH);
      default ->
        Linter.of(Structural.rules())
            .check(Kpi.builder().id("churn").build())
            .findings()
            .get(0)
            .message(Language.ENGLISH);
    };
  }
}
