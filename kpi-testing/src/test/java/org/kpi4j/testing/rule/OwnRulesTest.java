package org.kpi4j.testing.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kpi4j.aarrr.AarrrRules;
import org.kpi4j.definition.DefinitionRules;
import org.kpi4j.growth.GrowthRules;
import org.kpi4j.model.Language;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.nsm.rule.NorthStarRules;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.smart.SmartRules;
import org.kpi4j.tooling.ToolRules;
import org.kpi4j.vanity.VanityRules;

/** The library's own rules hold. */
class OwnRulesTest {
  private static final RuleTester TESTER = RuleTester.on(LocalDate.of(2026, 6, 1));

  private static final ImmutableListMultimap<String, Rule> BY_GROUP =
      ImmutableListMultimap.<String, Rule>builder()
          .putAll("aarrr", AarrrRules.all())
          .putAll("definition", DefinitionRules.all())
          .putAll("growth", GrowthRules.all())
          .putAll("north-star", NorthStarRules.all())
          .putAll("smart", SmartRules.all())
          .putAll("tooling", ToolRules.all())
          .putAll("vanity", VanityRules.all())
          .build();

  static Stream<Arguments> rules() {
    return BY_GROUP.entries().stream().map(rule -> arguments(rule.getKey(), rule.getValue()));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void rule_holds(String group, Rule rule) {
    assertThat(TESTER.complaints(rule, BY_GROUP.get(group))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void id_isTheGroupAndTheClassName(String group, Rule rule) {
    String name =
        CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, rule.getClass().getSimpleName());
    assertThat(rule.info().id()).isEqualTo(group + "/" + name);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void whatARuleSaysOfItself_differsByLanguage(String group, Rule rule) {
    RuleInfo info = rule.info();
    assertThat(List.of(info.title(), info.rationale(), info.remedy()))
        .allSatisfy(
            text -> assertThat(text.in(Language.DUTCH)).isNotEqualTo(text.in(Language.ENGLISH)));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void texts_endWithoutAPeriod(String group, Rule rule) {
    Map<String, LocalizedText> own = Maps.filterKeys(
        rule.info().messages().all(), key -> key.startsWith(rule.info().id() + "."));
    assertThat(own).allSatisfy((key, text) -> {
      assertThat(text.in(Language.ENGLISH)).doesNotEndWith(".");
      assertThat(text.in(Language.DUTCH)).doesNotEndWith(".");
    });
  }

  @Test
  void rules_areSortedByIdWithinTheirGroup() {
    BY_GROUP
        .asMap()
        .forEach((group, rules) -> assertThat(rules)
            .extracting(rule -> rule.info().id())
            .isSorted()
            .doesNotHaveDuplicates());
  }
}
