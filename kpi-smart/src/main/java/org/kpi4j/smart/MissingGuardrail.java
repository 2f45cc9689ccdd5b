package org.kpi4j.smart;

import org.kpi4j.model.Goal;
import org.kpi4j.model.Guardrail;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Movement;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags growth without anything that must not get worse meanwhile. */
final class MissingGuardrail implements KpiRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/missing-guardrail", Severity.ADVICE)
      .messages(SmartTexts.BUNDLE)
      .precision(RuleInfo.Precision.HINT)
      .level(RuleInfo.Level.STRICT)
      .source(Sources.LIBRARY)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(growth().build())
        .accepted(growth().guardrail(Guardrail.of("margin", "discounts eat it")).build());
  }

  @Override
  public Outcome check(Kpi kpi, Context context) {
    boolean isGrowth = context
        .asWritten(kpi)
        .goal()
        .flatMap(Goal::movement)
        .filter(m -> m == Movement.INCREASE)
        .isPresent();
    return !isGrowth || !kpi.guardrails().isEmpty()
        ? Outcome.ok()
        : INFO.finding("guardrails", "missing").with(kpi.displayName());
  }

  private static Kpi.Builder growth() {
    return Kpi.builder()
        .id("revenue")
        .aim(Goal.builder().movement(Movement.INCREASE).build());
  }
}
