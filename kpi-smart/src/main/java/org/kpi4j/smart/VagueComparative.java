package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.reading.VagueWord;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags "more", "better" or "faster" where the amount should stand. */
final class VagueComparative implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/vague-comparative", Severity.ERROR)
      .messages(SmartTexts.BUNDLE)
      .criterion(Smart.MEASURABLE.letter())
      .source(Sources.GROWTH_KPIS)
      .source(Sources.LOCKE_LATHAM)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Get more leads"))
        .flagged(Kpi.stating("Meer omzet genereren"))
        .flagged(Kpi.stating("Sneller reageren op klachten"))
        .accepted(Kpi.stating("Get 40 more leads a month by June 30"))
        .accepted(
            Kpi.stating("Binnen 6 maanden een omzetgroei van 20% realiseren via e-mailmarketing"));
  }

  @Override
  public Outcome judge(Stated goal) {
    if (goal.isVerifiable() || goal.isActivity()) {
      return Outcome.ok();
    }
    return goal.quotingProposal(INFO, "vague", goal.first(VagueWord.Kind.COMPARATIVE));
  }
}
