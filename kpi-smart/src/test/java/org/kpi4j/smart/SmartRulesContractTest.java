package org.kpi4j.smart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kpi4j.model.Language;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.rule.Rule;

/** What every rule of the catalogue promises. */
class SmartRulesContractTest {
  static List<Rule> rules() {
    return SmartRules.all();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void ruleShowsExamplesAndSource(Rule rule) {
    assertThat(rule.info().flagged()).isNotEmpty();
    assertThat(rule.info().accepted()).isNotEmpty();
    assertThat(rule.info().sources()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void textsExistInBothLanguages(Rule rule) {
    for (String key : ImmutableList.of("title", "rationale", "remedy")) {
      LocalizedText text = SmartTexts.BUNDLE.find(rule.info().id() + "." + key).orElseThrow();
      assertThat(text.in(Language.ENGLISH)).isNotBlank().doesNotEndWith(".");
      assertThat(text.in(Language.DUTCH)).isNotBlank().doesNotEndWith(".");
      assertThat(text.in(Language.DUTCH)).isNotEqualTo(text.in(Language.ENGLISH));
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void idIsTheClassNameInKebabCase(Rule rule) {
    String kebab =
        CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, rule.getClass().getSimpleName());
    assertThat(rule.info().id()).isEqualTo("smart/" + kebab);
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
      return source.contains("implements KpiRule") || source.contains("implements CatalogRule");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Integer> placeholders(String text) {
    return Stream.of(0, 1, 2, 3).filter(i -> text.contains("{" + i + "}")).toList();
  }
}
