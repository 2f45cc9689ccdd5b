package org.kpi4j.aarrr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kpi4j.growth.GrowthRules;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Rule;

/** What every rule about the funnel and its levers promises. */
class FunnelRulesTest {
  static List<Rule> rules() {
    return ImmutableList.copyOf(Iterables.concat(AarrrRules.all(), GrowthRules.all()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void flaggedExamples_areFoundByThisRule(Rule rule) {
    assertThat(rule.examples().flagged()).isNotEmpty();
    for (Catalog catalog : rule.examples().flagged()) {
      assertThat(Linter.of(rules()).check(catalog).findings())
          .extracting(Finding::rule)
          .contains(rule.info().id());
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void acceptedExamples_haveNoFinding(Rule rule) {
    assertThat(rule.examples().accepted()).isNotEmpty();
    for (Catalog catalog : rule.examples().accepted()) {
      assertThat(Linter.of(rule).check(catalog).findings()).isEmpty();
    }
  }
}
