package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.reading.ReadingProblem;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a change that nobody makes: "will be increased". */
final class PassiveWithoutActor implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/passive-without-actor", Severity.ADVICE)
      .messages(SmartTexts.BUNDLE)
      .precision(RuleInfo.Precision.HINT)
      .source(Sources.REQUIREMENTS)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Revenue will be increased by 10% in 2027"))
        .flagged(Kpi.stating("De omzet wordt in 2027 met 10% verhoogd"))
        .accepted(Kpi.stating("Raise revenue by 10% in 2027"))
        .accepted(Kpi.stating("De omzet in 2027 met 10% verhogen"));
  }

  @Override
  public Outcome judge(Stated goal) {
    if (goal.reading().owner().isPresent() || !goal.kpi().owners().isEmpty()) {
      return Outcome.ok();
    }
    return goal.problems(ReadingProblem.Kind.PASSIVE, INFO, "passive");
  }
}
