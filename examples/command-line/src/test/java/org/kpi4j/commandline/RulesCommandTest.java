package org.kpi4j.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesCommandTest {

  @Test
  void everyRule_isOnOneLine() {
    Run run = Run.of("rules");

    assertThat(run.code()).isZero();
    assertThat(run.lines()).hasSize(Rulebook.infos().size() + 1);
    assertThat(run.lines().get(run.lines().size() - 1))
        .isEqualTo(Rulebook.infos().size() + " rules");
  }

  @Test
  void table_existsInDutch() {
    assertThat(Run.of("rules", "--lang", "nl").out())
        .contains("lint/rule-crashed", "waarschuwing", " regels\n");
  }

  @Test
  void everyRule_isExplainedInBothLanguages() {
    for (var rule : Rulebook.infos()) {
      assertThat(Run.of("explain", rule.id()).out()).contains("\nWhy\n", "\nHow to mend it\n");
      assertThat(Run.of("explain", rule.id(), "--lang=nl").out()).contains("\nWaarom\n");
    }
  }

  @Test
  void unknownRule_namesTheNearest() {
    assertThat(Run.of("explain", "lint/rule-crash"))
        .isEqualTo(
            new Run(
                2,
                "",
                "kpi: rule id must be a known one: 'lint/rule-crash', did you mean 'lint/rule-crashed'?\n"));
    assertThat(Run.of("explain", "rule-crashed").err())
        .endsWith("did you mean 'lint/rule-crashed'?\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lint", "rules", "explain", "read", "assess"})
  void everyCommand_hasHelp(String command) {
    Run run = Run.of(command, "--help");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("Usage: kpi " + command);
    assertThat(run.lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void misspelledCommand_namesTheNearest() {
    assertThat(Run.of("lnt").err()).isEqualTo("""
            kpi: Unknown command: 'lnt'
            Did you mean lint?
            Help: kpi --help
            """);
  }

  @Test
  void whatACommandDoesNotTake_isNamed() {
    assertThat(Run.of("lint", "--formt=text", "a.yaml").err())
        .isEqualTo(
            "kpi: Unknown option: '--formt=text'\nDid you mean --format?\nHelp: kpi lint --help\n");
    assertThat(Run.of("explain", "a", "b").err()).startsWith("kpi: One argument too many: 'b'\n");
  }
}
