package org.kpi4j.commandline.assess;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.Optional;
import org.kpi4j.model.Language;
import org.kpi4j.reading.GoalReading;
import org.kpi4j.rule.Finding;
import org.kpi4j.smart.Smart;
import org.kpi4j.smart.SmartJudge;
import org.kpi4j.smart.SmartVerdict;

/**
 * Writes whether a statement is SMART.
 *
 * @param asOf the day on which it is judged, when known
 */
record SmartSection(Optional<LocalDate> asOf) {

  void write(GoalReading reading, JsonOutput out) {
    SmartVerdict verdict = SmartJudge.standard().judge(reading, asOf);
    out.object("smart", () -> {
      out.truth("verdict", Optional.of(verdict.isSmart()));
      out.object(
          "letters",
          () -> verdict
              .letters()
              .forEach((letter, judgement) -> out.text(letter.letter(), judgement.code())));
      out.texts("missing", Lists.transform(verdict.missing().asList(), Smart::letter));
      out.text("rewrite", verdict.rewrite());
      out.objects(
          "findings", verdict.findings(), finding -> write(finding, verdict.language(), out));
    });
  }

  private static void write(Finding finding, Language language, JsonOutput out) {
    out.text("rule", finding.rule());
    out.text("message", finding.message(language));
  }
}
