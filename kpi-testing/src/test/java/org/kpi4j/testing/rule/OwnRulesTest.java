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
import org.kpi4j.aarrr.AarrrRules;
import org.kpi4j.definition.DefinitionRules;
import org.kpi4j.growth.GrowthRules;
import org.kpi4j.nsm.rule.NorthStarRules;
import org.kpi4j.rule.Rule;
import org.kpi4j.smart.SmartRules;
import org.kpi4j.tooling.ToolRules;
import org.kpi4j.vanity.VanityRules;

/** The library's own rules hold. */
class OwnRulesTest {
  private static final RuleTester TESTER = RuleTester.on(LocalDate.of(2026, 6, 1));

  private static final ImmutableList<Rule> SOUND = ImmutableList.<Rule>builder()
      .addAll(DefinitionRules.all())
      .addAll(VanityRules.all())
      .addAll(ToolRules.all())
      .addAll(AarrrRules.all())
      .addAll(GrowthRules.all())
      .addAll(NorthStarRules.all())
      .build();

  static List<Rule> rules() {
    return SOUND;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void rule_holds(Rule rule) {
    assertThat(TESTER.complaints(rule, SOUND)).isEmpty();
  }

  @Test
  void smartRules_hold() {
    assertThat(failing(SmartRules.all())).isEmpty();
  }

  private static Set<String> failing(ImmutableList<Rule> rules) {
    return rules.stream()
        .filter(rule -> !TESTER.complaints(rule, rules).isEmpty())
        .map(rule -> rule.info().id())
        .collect(Collectors.toSet());
  }
}
