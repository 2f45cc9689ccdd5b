package org.kpi4j.testing.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kpi4j.definition.DefinitionRules;
import org.kpi4j.rule.Rule;
import org.kpi4j.smart.SmartRules;

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

  /** Two rules have an example or a message that the reading does not bring about yet; nothing else may join them. */
  @Test
  void smartRules_hold() {
    assertThat(failing(SmartRules.all())).isSubsetOf("smart/negative-goal", "smart/wrong-polarity");
  }

  private static Set<String> failing(ImmutableList<Rule> rules) {
    return rules.stream()
        .filter(rule -> !TESTER.complaints(rule, rules).isEmpty())
        .map(rule -> rule.info().id())
        .collect(Collectors.toSet());
  }
}
