package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.reading.VagueWord;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags "many" or "several" where a count should stand. */
final class VagueQuantity implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/vague-quantity", Severity.WARNING)
      .messages(SmartTexts.BUNDLE)
      .criterion(Smart.MEASURABLE.letter())
      .source(Sources.REQUIREMENTS)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Several pilots with new customers by 1 May 2027"))
        .flagged(Kpi.stating("Veel nieuwe klanten in 2027"))
        .flagged(Kpi.stating("Zo veel mogelijk studenten laten slagen in 2027"))
        .accepted(Kpi.stating("3 pilots with new customers by 1 May 2027"))
        .accepted(Kpi.stating("25 nieuwe klanten in 2027"));
  }

  @Override
  public Outcome judge(Stated goal) {
    if (goal.isVerifiable()
        || goal.has(VagueWord.Kind.COMPARATIVE)
        || goal.has(VagueWord.Kind.VERB)) {
      return Outcome.ok();
    }
    return goal.quotingProposal(INFO, "vague", goal.first(VagueWord.Kind.QUANTITY));
  }
}
