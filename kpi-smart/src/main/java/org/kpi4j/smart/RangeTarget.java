package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a range where one bound would do. */
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
        .accepted(Kpi.stating("Minimaal 80% van de storingen binnen 4 uur oplossen in 2027"));
  }

  @Override
  public Outcome judge(Stated goal) {
    return goal.quoting(
        INFO,
        "range",
        goal.reading()
            .target()
            .filter(target -> target.max().isPresent())
            .map(target -> target.span()));
  }
}
