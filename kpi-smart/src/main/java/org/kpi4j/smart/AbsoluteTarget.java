package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.reading.Achievement;
import org.kpi4j.reading.ReadingProblem;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a result without any exception: nobody, always, 100%. */
final class AbsoluteTarget implements KpiRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/absolute-target", Severity.WARNING)
      .messages(SmartTexts.BUNDLE)
      .criterion(Smart.ACHIEVABLE.letter())
      .source(Sources.LOCKE_LATHAM)
      .flagged(Kpi.stating("Zero mistakes in every order in 2027"))
      .flagged(Kpi.stating("Nul fouten in alle bestellingen in 2027"))
      .accepted(Kpi.stating("Fewer than 5 mistakes per 1,000 orders in 2027"))
      .accepted(Kpi.stating("Minder dan 5 fouten per 1.000 bestellingen in 2027"))
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome check(Kpi kpi, Context context) {
    return Stated.check(kpi, context, AbsoluteTarget::judge);
  }

  private static Outcome judge(Stated goal) {
    return goal.is(Achievement.RESULT)
        ? Stated.checkProblem(
            goal.kpi(), goal.context(), ReadingProblem.Kind.ABSOLUTE, INFO, "absolute")
        : Outcome.ok();
  }
}
