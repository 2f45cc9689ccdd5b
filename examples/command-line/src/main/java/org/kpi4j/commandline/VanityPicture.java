package org.kpi4j.commandline;

import java.io.PrintWriter;
import org.kpi4j.model.Language;
import org.kpi4j.reading.Achievement;
import org.kpi4j.reading.GoalReading;
import org.kpi4j.reading.MetricReader;
import org.kpi4j.reading.ReadingProblem;
import org.kpi4j.vanity.VanityJudge;

/**
 * Says whether the metric of a statement only looks good, and what to measure instead.
 *
 * @param language the language of the explanation
 */
record VanityPicture(Language language) {

  void print(GoalReading reading, PrintWriter out) {
    reading.metric().filter(metric -> isMeasured(reading)).ifPresent(metric -> {
      out.println();
      VanityJudge.judge(MetricReader.standard().read(metric.text()))
          .match(
              vanity -> say(out, "vanity", metric.text(), vanity.instead().in(reading.language())),
              actionable -> say(out, "actionable", metric.text()),
              undetermined -> say(out, "vanity-unknown", metric.text()));
    });
  }

  /** A phrase of which nothing is measured is neither vanity nor worth steering on. */
  private static boolean isMeasured(GoalReading reading) {
    boolean isSaid = reading.target().isPresent() || reading.achievement() == Achievement.RESULT;
    boolean isName = reading
        .metric()
        .filter(m -> m.text().length() == reading.text().strip().length())
        .isPresent();
    return (isSaid || isName)
        && reading.problems(ReadingProblem.Kind.SOFT_METRIC).isEmpty();
  }

  private PrintWriter say(PrintWriter out, String key, Object... arguments) {
    out.println(ReadParts.word(key, language, arguments));
    return out;
  }
}
