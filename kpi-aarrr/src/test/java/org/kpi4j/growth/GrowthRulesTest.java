package org.kpi4j.growth;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Language;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Rule;

/** What every rule of the package promises. */
class GrowthRulesTest {
  static List<Rule> rules() {
    return GrowthRules.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void flaggedExamples_areFoundByThisRuleAlone(Rule rule) {
    assertThat(rule.info().flagged()).isNotEmpty();
    for (Catalog catalog : rule.info().flagged()) {
      assertThat(Linter.of(rules()).check(catalog).findings())
          .extracting(Finding::rule)
          .contains(rule.info().id());
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void acceptedExamples_haveNoFinding(Rule rule) {
    assertThat(rule.info().accepted()).isNotEmpty();
    for (Catalog catalog : rule.info().accepted()) {
      assertThat(Linter.of(rule).check(catalog).findings()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void idIsTheClassName_andTextsAreInBothLanguages(Rule rule) {
    String kebab =
        CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, rule.getClass().getSimpleName());
    assertThat(rule.info().id()).isEqualTo("growth/" + kebab);
    assertThat(rule.info().title().in(Language.DUTCH))
        .isNotEqualTo(rule.info().title().in(Language.ENGLISH));
    assertThat(rule.info().sources()).isNotEmpty();
  }
}
