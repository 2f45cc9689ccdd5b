package org.kpi4j.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.Optional;
import org.kpi4j.definition.DefinitionRules;
import org.kpi4j.glossary.Concept;
import org.kpi4j.glossary.Glossary;
import org.kpi4j.lint.Linter;
import org.kpi4j.lint.Report;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Language;
import org.kpi4j.model.Metric;
import org.kpi4j.reading.MetricReader;
import org.kpi4j.reading.Reader;
import org.kpi4j.smart.SmartJudge;
import org.kpi4j.smart.SmartVerdict;

/**
 * Prints the processor time that the main thread of a fresh JVM takes for a first answer, from the first line of {@code main}
 * on and so above an empty one. What the answer is about is the argument.
 *
 * <ul>
 *   <li>{@code thirty}: the first finding of the engine with thirty checks
 *   <li>{@code definitions}: the first finding of the engine with all structural rules
 *   <li>{@code statement}: the first statement, read
 *   <li>{@code judged}: the first statement, read and judged
 *   <li>{@code rewritten}: the same with what to write instead, for which names of metrics are read
 *   <li>{@code glossary}: the glossary, loaded, and a concept found by a name
 *   <li>{@code name}: the first name of a metric, read
 * </ul>
 */
public final class ColdStart {
  private ColdStart() {}

  /**
   * Runs the measurement.
   *
   * @param args what to measure
   */
  public static void main(String[] args) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    String first = first(args.length == 0 ? "thirty" : args[0]);
    long taken = threads.getCurrentThreadCpuTime() - start;
    System.out.printf(Locale.ROOT, "%.0f ms of processor time to '%s'%n", taken / 1e6, first);
  }

  private static String first(String what) {
    return switch (what) {
      case "thirty" ->
        finding(Linter.of(Structural.rules()).check(Kpi.builder().id("churn").build()));
      case "definitions" -> finding(Linter.of(DefinitionRules.all()).check(Metric.named("Churn")));
      case "statement" ->
        Reader.standard()
            .readGoal("Cut churn from 5% to 4% by June 2028")
            .metric()
            .orElseThrow()
            .text();
      case "judged" -> judged().missing().toString();
      case "rewritten" -> judged().rewrite();
      case "glossary" -> id(Glossary.standard().concept("Monthly active users"));
      case "name" -> id(MetricReader.standard().read("Monthly active users").concept());
      default ->
        throw new IllegalArgumentException(
            "argument must be one of [thirty, definitions, statement, judged, rewritten, glossary, name]: '"
                + what + "'");
    };
  }

  private static SmartVerdict judged() {
    return SmartJudge.standard().judge("Get more leads", Language.UNDETERMINED, Optional.empty());
  }

  private static String finding(Report report) {
    return report.findings().get(0).message(Language.ENGLISH);
  }

  private static String id(Optional<Concept> concept) {
    return concept.orElseThrow().id();
  }
}
