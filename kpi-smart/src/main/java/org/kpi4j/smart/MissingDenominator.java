package org.kpi4j.smart;

import java.util.Optional;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Unit;
import org.kpi4j.reading.GoalAmount;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a share that does not say of what. */
final class MissingDenominator implements KpiRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/missing-denominator", Severity.ADVICE)
      .messages(SmartTexts.BUNDLE)
      .precision(RuleInfo.Precision.HINT)
      .level(RuleInfo.Level.STRICT)
      .source(Sources.LIBRARY)
      .flagged(Kpi.stating("30% active by 1 July 2027"))
      .flagged(Kpi.stating("30% actief voor 1 juli 2027"))
      .accepted(Kpi.stating("30% of paying users active by 1 July 2027"))
      .accepted(Kpi.stating("30% van de betalende gebruikers actief voor 1 juli 2027"))
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome check(Kpi kpi, Context context) {
    return Stated.check(kpi, context, MissingDenominator::judge);
  }

  private static Outcome judge(Stated goal) {
    boolean isOfSomething = goal.hasMetric() || goal.reading().population().isPresent();
    return goal.reading()
        .target()
        .filter(target -> target.kind() == GoalAmount.Kind.LEVEL && !isOfSomething)
        .filter(target -> target.unit().equals(Optional.of(Unit.PERCENT)))
        .<Outcome>map(target -> INFO.finding("statement", "missing")
            .with(target.span().in(goal.text()))
            .at(target.span()))
        .orElse(Outcome.ok());
  }
}
