package org.kpi4j.nsm.candidate;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.kpi4j.glossary.Trait;
import org.kpi4j.model.Guardrail;
import org.kpi4j.model.Metric;
import org.kpi4j.reading.MetricReading;

/** Finds what the guardrails of a candidate protect. */
final class Guards {
  private final Candidate candidate;

  Guards(Candidate candidate) {
    this.candidate = candidate;
  }

  ImmutableSet<GuardKind> kinds() {
    return candidate.guardrails().stream()
        .flatMap(guard -> kind(guard).stream())
        .collect(toImmutableSet());
  }

  private Optional<GuardKind> kind(Guardrail guard) {
    Metric metric = candidate
        .surroundings()
        .catalog()
        .findMetric(guard.metric())
        .orElseGet(() -> Metric.named(guard.metric()));
    MetricReading reading = candidate.surroundings().read(metric);
    if (hasAny(reading, Trait.OWN_REVENUE, Trait.COST, Trait.MONEY, Trait.PAYING)) {
      return Optional.of(GuardKind.PROFITABILITY);
    }
    return hasAny(
            reading,
            Trait.SENTIMENT,
            Trait.LOST,
            Trait.BAD_NEWS,
            Trait.ADVOCACY,
            Trait.REPEAT,
            Trait.PERVERSE)
        ? Optional.of(GuardKind.CUSTOMER_QUALITY)
        : Optional.empty();
  }

  private static boolean hasAny(MetricReading reading, Trait... traits) {
    return ImmutableSet.copyOf(traits).stream().anyMatch(reading::has);
  }
}
