package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.reading.GoalAmount;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a change by a bare number. */
final class MissingUnit implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/missing-unit", Severity.WARNING)
      .messages(SmartTexts.BUNDLE)
      .source(Sources.LIBRARY)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Raise sales by 20 before 1 July 2027"))
        .flagged(Kpi.stating("De omzet verhogen met 20 voor 1 juli 2027"))
        .accepted(Kpi.stating("Raise sales by $20k before 1 July 2027"))
        .accepted(Kpi.stating("De omzet verhogen met € 20.000 voor 1 juli 2027"));
  }

  @Override
  public Outcome judge(Stated goal) {
    return goal.quoting(
        INFO,
        "missing",
        goal.reading()
            .target()
            .filter(target ->
                target.kind() == GoalAmount.Kind.DELTA && target.unit().isEmpty())
            .map(target -> target.span()));
  }
}
