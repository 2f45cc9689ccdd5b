package org.kpi4j.smart;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.kpi4j.glossary.Concept;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Guardrail;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Movement;
import org.kpi4j.reading.GoalReading;
import org.kpi4j.reading.MetricReading;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Suggestion;

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
    return !isGrowth || !kpi.guardrails().isEmpty() ? Outcome.ok() : missing(kpi, context);
  }

  /** Proposes what the field usually guards such a metric with. */
  private static Finding missing(Kpi kpi, Context context) {
    Finding finding = INFO.finding("guardrails", "missing").with(kpi.displayName());
    for (String guard : usual(kpi, context)) {
      finding = finding.suggesting(Suggestion.review("guardrails", guard));
    }
    return finding;
  }

  private static ImmutableSet<String> usual(Kpi kpi, Context context) {
    return pushed(kpi, context)
        .filter(MetricReading::isKnown)
        .flatMap(MetricReading::concept)
        .map(Concept::guardrails)
        .orElse(ImmutableSet.of());
  }

  private static Optional<MetricReading> pushed(Kpi kpi, Context context) {
    return context
        .metricOf(kpi)
        .map(context::reading)
        .or(() -> context
            .reading(kpi)
            .flatMap(GoalReading::metric)
            .map(phrase -> context.reader().readMetric(phrase.text(), "")));
  }

  private static Kpi.Builder growth() {
    return Kpi.builder()
        .id("revenue")
        .aim(Goal.builder().movement(Movement.INCREASE).build());
  }
}
