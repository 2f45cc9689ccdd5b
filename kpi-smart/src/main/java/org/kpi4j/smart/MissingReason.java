package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a goal that does not say why. */
final class MissingReason implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/missing-reason", Severity.ADVICE)
      .messages(SmartTexts.BUNDLE)
      .precision(RuleInfo.Precision.HINT)
      .level(RuleInfo.Level.STRICT)
      .source(Sources.GROWTH_KPIS)
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
        .accepted(
            Kpi.stating("Grow revenue by 20% before 1 July 2027 in order to open a second shop"))
        .accepted(Kpi.stating(
            "Omzet met 20% verhogen voor 1 juli 2027 om een tweede winkel te kunnen openen"));
  }

  @Override
  public Outcome judge(Stated goal) {
    boolean isExplained = goal.reading().reason().isPresent()
        || goal.kpi().reason().isPresent()
        || !goal.kpi().supports().isEmpty();
    return isExplained ? Outcome.ok() : goal.finding(INFO, "missing", goal.text());
  }
}
