package org.kpi4j.nsm.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Language;
import org.kpi4j.model.Metric;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Rule;

/** What every rule of this package promises. */
class NorthStarRulesTest {
  static List<Rule> rules() {
    return NorthStarRules.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void flaggedExamples_giveAFindingOfThisRule(Rule rule) {
    assertThat(rule.examples().flagged())
        .isNotEmpty()
        .allSatisfy(example -> assertThat(check(rule, example))
            .extracting(Finding::rule)
            .isNotEmpty()
            .containsOnly(rule.info().id()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void acceptedExamples_giveNone(Rule rule) {
    assertThat(rule.examples().accepted())
        .isNotEmpty()
        .allSatisfy(example -> assertThat(check(rule, example)).isEmpty());
  }

  @Test
  void rules_areSortedById() {
    assertThat(rules()).extracting(rule -> rule.info().id()).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void circleOfDrivers_isLeftToTheRuleAboutCircles() {
    Catalog circle = Catalog.builder()
        .metric(Metric.builder().id("a").driver("b").build())
        .metric(Metric.builder().id("b").driver("a").build())
        .northStar("a")
        .build();
    assertThat(Linter.of(NorthStarRules.all()).check(circle).hasErrors()).isFalse();
  }

  @Test
  void unsuitableNorthStar_saysWhyAndWhatInstead() {
    Finding finding =
        check(new UnsuitableNorthStar(), Samples.only(Metric.named("Omzet"))).get(0);
    assertThat(finding.message(Language.DUTCH))
        .isEqualTo(
            "Het is omzet: een resultaat van waarde, niet de waarde die klanten ervaren: 'Omzet'");
    assertThat(finding.evidence().get(0).in(Language.DUTCH))
        .isEqualTo(
            "Meet wat klanten doen voordat ze betalen: hoe vaak ze krijgen waarvoor ze komen");
  }

  private static List<Finding> check(Rule rule, Catalog example) {
    return Linter.of(rule).check(example).findings();
  }
}
