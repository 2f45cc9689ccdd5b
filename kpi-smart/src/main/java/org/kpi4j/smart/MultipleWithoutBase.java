package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.reading.GoalAmount;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags "double" or "10x" without the value to start from. */
final class MultipleWithoutBase implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/multiple-without-base", Severity.WARNING)
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
        .flagged(Kpi.stating("Double the number of leads before 1 July 2027"))
        .flagged(Kpi.stating("Verdubbel het aantal leads voor 1 juli 2027"))
        .accepted(Kpi.stating("Raise the number of leads from 50 to 100 before 1 July 2027"))
        .accepted(Kpi.stating("Verhoog het aantal leads van 50 naar 100 voor 1 juli 2027"));
  }

  @Override
  public Outcome judge(Stated goal) {
    return goal.quoting(
        INFO,
        "missing",
        goal.reading()
            .target()
            .filter(target -> target.kind() == GoalAmount.Kind.MULTIPLE)
            .filter(target -> !goal.hasBaseline() && goal.reading().reference().isEmpty())
            .map(target -> target.span()));
  }
}
