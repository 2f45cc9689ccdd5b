package org.kpi4j.quickstart;

import java.io.PrintStream;
import java.util.List;
import org.kpi4j.reading.MetricReader;
import org.kpi4j.reading.MetricReading;
import org.kpi4j.vanity.VanityJudge;

/** Tells vanity from what steers, in the language of each name. */
final class VanityExample {
  private static final List<String> NAMES = List.of(
      "Site visitors", "Websitebezoekers", "Social likes", "Likes op social media", "Churn rate");

  private VanityExample() {}

  static void run(PrintStream out) {
    NAMES.forEach(name -> out.println(name + ": " + vanity(name)));
  }

  // tag::readme
  static String vanity(String name) {
    MetricReading reading = MetricReader.standard().read(name);
    return VanityJudge.judge(reading)
        .match(
            vanity -> "vanity; instead: " + vanity.instead().in(reading.language()),
            actionable -> "actionable",
            undetermined -> "the name does not tell");
  }
  // end::readme
}
