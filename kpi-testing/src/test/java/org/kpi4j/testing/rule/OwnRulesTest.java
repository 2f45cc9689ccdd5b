package org.kpi4j.testing.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kpi4j.definition.DefinitionRules;
import org.kpi4j.rule.Rule;

/** The library's own rules hold. */
class OwnRulesTest {
  private static final RuleTester TESTER = RuleTester.on(LocalDate.of(2026, 6, 1));

  static List<Rule> definitionRules() {
    return DefinitionRules.all();
  }

  @ParameterizedTest
  @MethodSource("definitionRules")
  void definitionRule_holds(Rule rule) {
    assertThat(TESTER.complaints(rule, DefinitionRules.all())).isEmpty();
  }
}
