package org.kpi4j.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Movement;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Suggestion;

/** What is proposed where growth has no guardrail. */
class MissingGuardrailTest {
  @Test
  void knownMetric_isGuardedByWhatTheFieldUsuallyTakes() {
    assertThat(proposed(Metric.named("Nights booked")))
        .containsExactly(
            Suggestion.review("guardrails", "customer-satisfaction"),
            Suggestion.review("guardrails", "gross-margin"));
  }

  @Test
  void knownSubjectOfAStatement_isGuardedToo() {
    Kpi kpi = growth()
        .statement("Binnen 3 maanden de winkelconversie met 5% verhogen")
        .build();
    assertThat(proposed(Catalog.builder().kpi(kpi).build()))
        .containsExactly(
            Suggestion.review("guardrails", "average-order-value"),
            Suggestion.review("guardrails", "return-rate"));
  }

  @Test
  void unknownMetric_getsNoProposal() {
    assertThat(proposed(Metric.named("Zorblax"))).isEmpty();
  }

  private static List<Suggestion> proposed(Metric metric) {
    Kpi kpi = growth().metric(metric.id()).build();
    return proposed(Catalog.builder().metric(metric).kpi(kpi).build());
  }

  private static List<Suggestion> proposed(Catalog catalog) {
    return Linter.of(new MissingGuardrail())
        .at(RuleInfo.Level.STRICT)
        .check(catalog)
        .findings()
        .stream()
        .map(Finding::suggestions)
        .flatMap(List::stream)
        .toList();
  }

  private static Kpi.Builder growth() {
    return Kpi.builder()
        .id("growth")
        .aim(Goal.builder().movement(Movement.INCREASE).build());
  }
}
