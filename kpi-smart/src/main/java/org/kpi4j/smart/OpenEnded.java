package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.reading.ReadingProblem;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a list without an end, such as one that closes with "etc.". */
final class OpenEnded implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/open-ended", Severity.ADVICE)
      .messages(SmartTexts.BUNDLE)
      .source(Sources.REQUIREMENTS)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Cut costs of travel, hotels etc. by 10% in 2027"))
        .flagged(Kpi.stating("Kosten van reizen, hotels e.d. met 10% verlagen in 2027"))
        .accepted(Kpi.stating("Cut costs of travel and hotels by 10% in 2027"))
        .accepted(Kpi.stating("Kosten van reizen en hotels met 10% verlagen in 2027"));
  }

  @Override
  public Outcome judge(Stated goal) {
    return goal.problems(ReadingProblem.Kind.OPEN_ENDED, INFO, "found");
  }
}
