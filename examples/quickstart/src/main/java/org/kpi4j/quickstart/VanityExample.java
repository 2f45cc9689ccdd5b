package org.kpi4j.quickstart;

import java.io.PrintStream;
import java.util.List;
import org.kpi4j.model.Language;
import org.kpi4j.reading.MetricReader;
import org.kpi4j.vanity.VanityJudge;

/** Tells vanity from what steers. */
final class VanityExample {
  private VanityExample() {}

  static void run(PrintStream out) {
    // tag::readme
    for (String name : List.of("Website visitors", "Likes op social media", "Churn rate")) {
      String verdict = VanityJudge.judge(MetricReader.standard().read(name))
          .match(
              vanity -> "vanity; instead: " + vanity.instead().in(Language.ENGLISH),
              actionable -> "actionable",
              undetermined -> "the name does not tell");
      out.println(name + ": " + verdict);
    }
    // end::readme
  }
}
