package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.reading.GoalAmount;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a relative change that does not say compared with what. */
final class MissingBaseline implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/missing-baseline", Severity.ADVICE)
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
        .flagged(Kpi.stating("Grow revenue by 20% before 1 July 2027"))
        .flagged(Kpi.stating("Omzet met 20% verhogen voor 1 juli 2027"))
        .accepted(Kpi.stating("Grow revenue by 20% compared with 2026 before 1 July 2027"))
        .accepted(Kpi.stating("Omzet met 20% verhogen t.o.v. 2026 voor 1 juli 2027"));
  }

  @Override
  public Outcome judge(Stated goal) {
    return goal.quoting(
        INFO,
        "missing",
        goal.reading()
            .target()
            .filter(target -> target.kind() == GoalAmount.Kind.RELATIVE)
            .filter(target -> !goal.hasBaseline() && goal.reading().reference().isEmpty())
            .map(target -> target.span()));
  }
}
