package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.reading.VagueWord;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags "improve" and its like where nothing says which value should change, or by how much. */
final class VagueVerb implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/vague-verb", Severity.WARNING)
      .messages(SmartTexts.BUNDLE)
      .criterion(Smart.MEASURABLE.letter())
      .source(Sources.REQUIREMENTS)
      .source(Sources.LOCKE_LATHAM)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Improve onboarding"))
        .flagged(Kpi.stating("Het klantproces verbeteren"))
        .accepted(Kpi.stating("Cut onboarding from 12 to 8 days by 1 May 2027"))
        .accepted(Kpi.stating("Doorlooptijd verkorten van 12 naar 8 dagen in Q2 2027"));
  }

  @Override
  public Outcome judge(Stated goal) {
    if (goal.isVerifiable() || goal.isActivity() || goal.has(VagueWord.Kind.COMPARATIVE)) {
      return Outcome.ok();
    }
    return goal.quotingProposal(INFO, "vague", goal.first(VagueWord.Kind.VERB));
  }
}
