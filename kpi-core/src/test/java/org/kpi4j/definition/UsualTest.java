package org.kpi4j.definition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Metric;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.Suggestion;

/** What is proposed for a part that is missing of a metric whose name the glossary knows. */
class UsualTest {
  @Test
  void knownMetric_getsItsUsualFormulaUnitAndDirection() {
    assertThat(proposed(new MissingFormula(), "Click-through rate"))
        .containsExactly(Suggestion.review("formula", "clicks / impressions"));
    assertThat(proposed(new MissingUnit(), "Levertijd"))
        .containsExactly(Suggestion.review("unit", "day"));
    assertThat(proposed(new MissingDirection(), "Crash-free sessions"))
        .containsExactly(Suggestion.review("direction", "higher"));
  }

  @Test
  void unknownMetric_getsNothing() {
    assertThat(proposed(new MissingFormula(), "Zorblax")).isEmpty();
    assertThat(proposed(new MissingUnit(), "Zorblax")).isEmpty();
    assertThat(proposed(new MissingDirection(), "Zorblax")).isEmpty();
  }

  @Test
  void nameThatSaysMoreThanAKnownOne_getsNothing() {
    assertThat(proposed(new MissingUnit(), "DAU per 1,000 clients")).isEmpty();
    assertThat(proposed(new MissingFormula(), "Churn rate by cohort")).isEmpty();
  }

  @Test
  void amountOfMoney_getsNoUnitBecauseOnlyItsAuthorKnowsTheCurrency() {
    assertThat(proposed(new MissingUnit(), "Average order value")).isEmpty();
  }

  @Test
  void linterThatWasNotAsked_readsNoNameAndProposesNothing() {
    Catalog catalog = Samples.metrics(Metric.named("Churn rate"));
    assertThat(Linter.of(new MissingUnit()).check(catalog).findings())
        .isNotEmpty()
        .allMatch(finding -> finding.suggestions().isEmpty());
  }

  private static ImmutableList<Suggestion> proposed(Rule rule, String name) {
    Catalog catalog = Samples.metrics(Metric.named(name));
    return Findings.of(rule, catalog).stream()
        .flatMap((Finding finding) -> finding.suggestions().stream())
        .collect(ImmutableList.toImmutableList());
  }
}
