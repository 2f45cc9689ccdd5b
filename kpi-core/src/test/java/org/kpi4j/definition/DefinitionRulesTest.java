package org.kpi4j.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Rule;

/** What every rule of this package promises. */
class DefinitionRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  static List<Rule> rules() {
    return DefinitionRules.all();
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
  void rulesAreSortedAndEveryRuleClassIsListed() throws Exception {
    assertThat(rules()).extracting(rule -> rule.info().id()).isSorted().doesNotHaveDuplicates();
    List<String> listed =
        rules().stream().map(rule -> rule.getClass().getName()).toList();
    assertThat(ruleClasses()).containsExactlyInAnyOrderElementsOf(listed);
  }

  private static List<String> ruleClasses() throws Exception {
    List<String> found = new ArrayList<>();
    Path classes = Path.of(DefinitionRules.class
        .getProtectionDomain()
        .getCodeSource()
        .getLocation()
        .toURI());
    for (File file : classes
        .resolve("org/kpi4j/definition")
        .toFile()
        .listFiles((dir, name) -> name.endsWith(".class"))) {
      Class<?> type = Class.forName("org.kpi4j.definition." + file.getName().replace(".class", ""));
      if (Rule.class.isAssignableFrom(type)) {
        found.add(type.getName());
      }
    }
    return found;
  }

  private static List<Finding> check(Rule rule, Catalog example) {
    return Linter.of(rule).asOf(TODAY).check(example).findings();
  }
}
