package org.kpi4j.smart;

import java.util.Optional;
import org.kpi4j.model.Kpi;
import org.kpi4j.reading.GoalAmount;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.text.Span;

/** Flags a baseline and a target that cannot be compared. */
final class UnitMismatch implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/unit-mismatch", Severity.ERROR)
      .messages(SmartTexts.BUNDLE)
      .criterion(Smart.MEASURABLE.letter())
      .source(Sources.LIBRARY)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Cut response time from 24 hours to 8% by 1 July 2027"))
        .flagged(Kpi.stating("Reactietijd verkorten van 24 uur naar 8% voor 1 juli 2027"))
        .accepted(Kpi.stating("Cut response time from 24 hours to 8 hours by 1 July 2027"))
        .accepted(Kpi.stating("Reactietijd verkorten van 24 uur naar 8 uur voor 1 juli 2027"));
  }

  @Override
  public Outcome judge(Stated goal) {
    Optional<GoalAmount> baseline = goal.reading().baseline();
    Optional<GoalAmount> target =
        goal.reading().target().filter(t -> t.kind() == GoalAmount.Kind.LEVEL);
    if (baseline.isEmpty() || target.isEmpty() || goal.comparableTarget().isPresent()) {
      return Outcome.ok();
    }
    Span both = baseline.get().span().to(target.get().span());
    return INFO.finding("statement", "mismatch").with(both.in(goal.text())).at(both);
  }
}
