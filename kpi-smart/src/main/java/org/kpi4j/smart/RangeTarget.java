package org.kpi4j.smart;

import java.util.Optional;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Movement;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a range where one bound would do; to keep a value within a range is a goal of its own. */
final class RangeTarget implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/range-target", Severity.ADVICE)
      .messages(SmartTexts.BUNDLE)
      .source(Sources.LOCKE_LATHAM)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Solve 80–90% of tickets within 4 hours in 2027"))
        .flagged(Kpi.stating("80–90% van de storingen binnen 4 uur oplossen in 2027"))
        .accepted(Kpi.stating("Solve at least 80% of tickets within 4 hours in 2027"))
        .accepted(Kpi.stating("Minimaal 80% van de storingen binnen 4 uur oplossen in 2027"))
        .accepted(Kpi.stating("Keep the occupancy of the rooms between 70% and 80% in 2027"))
        .accepted(Kpi.stating("De bezetting van de kamers in 2027 tussen 70% en 80% houden"));
  }

  @Override
  public Outcome judge(Stated goal) {
    if (goal.reading().direction().equals(Optional.of(Movement.MAINTAIN))) {
      return Outcome.ok();
    }
    return goal.quoting(
        INFO,
        "range",
        goal.reading()
            .target()
            .filter(target -> target.max().isPresent())
            .map(target -> target.span()));
  }
}
