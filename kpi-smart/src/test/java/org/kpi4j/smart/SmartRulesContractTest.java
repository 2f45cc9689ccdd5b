package org.kpi4j.smart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Language;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Rule;

/** What every rule of the catalogue promises. */
class SmartRulesContractTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  static List<Rule> rules() {
    return SmartRules.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void flaggedExamples_areFlaggedInBothLanguages(Rule rule) {
    for (Catalog example : rule.examples().flagged()) {
      List<Finding> findings = findings(rule, example);
      assertThat(findings).as("%s on %s", rule.info().id(), example).isNotEmpty();
      findings.forEach(SmartRulesContractTest::assertFilled);
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void acceptedExamples_areNotFlagged(Rule rule) {
    for (Catalog example : rule.examples().accepted()) {
      assertThat(findings(rule, example))
          .as("%s on %s", rule.info().id(), example)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void criterionIsALetter(Rule rule) {
    rule.info()
        .criterion()
        .ifPresent(letter ->
            assertThat(Stream.of(Smart.values())).extracting(Smart::letter).contains(letter));
  }

  @Test
  void rulesAreSortedById() {
    assertThat(rules()).extracting(rule -> rule.info().id()).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void everyRuleClassIsListed() throws IOException {
    List<String> listed =
        rules().stream().map(rule -> rule.getClass().getSimpleName()).toList();
    assertThat(ruleFiles()).isNotEmpty().allMatch(listed::contains);
  }

  @Test
  void everyTextOfTheBundleExistsInBothLanguages() {
    SmartTexts.BUNDLE.all().forEach((key, text) -> {
      assertThat(text.texts().keySet()).as(key).contains(Language.ENGLISH, Language.DUTCH);
      assertThat(placeholders(text.in(Language.DUTCH)))
          .as(key)
          .isEqualTo(placeholders(text.in(Language.ENGLISH)));
    });
  }

  private static List<String> ruleFiles() throws IOException {
    Path sources = Path.of("src/main/java/org/kpi4j/smart");
    try (Stream<Path> files = Files.list(sources)) {
      return files
          .filter(SmartRulesContractTest::isRule)
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .toList();
    }
  }

  private static boolean isRule(Path file) {
    try {
      String source = Files.isRegularFile(file) ? Files.readString(file) : "";
      return source.contains("class")
          && source.matches("(?s).* implements (Kpi|Statement|Catalog)Rule .*");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Finding> findings(Rule rule, Catalog example) {
    return Linter.of(rule).asOf(TODAY).check(example).findings().stream()
        .filter(finding -> !finding.rule().equals("lint/rule-never-applied"))
        .toList();
  }

  private static void assertFilled(Finding finding) {
    assertThat(finding.rule()).startsWith("smart/");
    for (Language language : ImmutableList.of(Language.ENGLISH, Language.DUTCH)) {
      assertThat(finding.message(language)).doesNotContain("{").doesNotEndWith(".");
    }
  }

  private static List<Integer> placeholders(String text) {
    return Stream.of(0, 1, 2, 3).filter(i -> text.contains("{" + i + "}")).toList();
  }
}
