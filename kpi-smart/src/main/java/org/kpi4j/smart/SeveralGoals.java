package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags two goals in one sentence. */
final class SeveralGoals implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/several-goals", Severity.WARNING)
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
        .flagged(Kpi.stating("Raise sales by 10% and cut churn by 2% in 2027"))
        .flagged(Kpi.stating("Omzet met 10% verhogen en verzuim met 1% verlagen in 2027"))
        .accepted(Kpi.stating("Raise sales by 10% in 2027"))
        .accepted(Kpi.stating("Omzet met 10% verhogen in 2027"));
  }

  @Override
  public Outcome judge(Stated goal) {
    return goal.reading().furtherGoals().isEmpty() || goal.reading().target().isEmpty()
        ? Outcome.ok()
        : goal.quoting(
            INFO,
            "several",
            goal.reading().furtherGoals().stream()
                .filter(further -> !further.isServiceLimit() && further.target().isPresent())
                .findFirst()
                .map(further -> further.span()));
  }
}
