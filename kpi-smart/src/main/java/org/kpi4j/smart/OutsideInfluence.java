package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.reading.ReadingProblem;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a result that others decide about. */
final class OutsideInfluence implements KpiRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/outside-influence", Severity.ADVICE)
      .messages(SmartTexts.BUNDLE)
      .precision(RuleInfo.Precision.HINT)
      .source(Sources.GROWTH_KPIS)
      .flagged(Kpi.stating("Benefit from the weather with 10% more sales in 2027"))
      .flagged(Kpi.stating("De marktomstandigheden met 10% verbeteren in 2027"))
      .accepted(Kpi.stating("10% more sales of ice cream in 2027"))
      .accepted(Kpi.stating("10% meer ijs verkopen in 2027"))
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome check(Kpi kpi, Context context) {
    return Stated.checkProblem(kpi, context, ReadingProblem.Kind.OUTSIDE_INFLUENCE, INFO, "found");
  }
}
