package org.kpi4j.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoldenTest {
  private static final Path RESOURCES =
      Path.of("src", "test", "resources", "org", "kpi4j", "commandline");
  private static final Path MANUAL = Path.of("..", "..", "docs", "rules.md");

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl"})
  void lint_readsAsItWasAccepted(String language) {
    String file = "src/test/resources/org/kpi4j/commandline/lane.yaml";
    Run run = Run.of("lint", "--as-of=2026-11-21", "--lang=" + language, file);

    assertThat(run.err()).isEmpty();
    Golden.assertSame(run.out(), RESOURCES.resolve("lint." + language + ".txt"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl"})
  void explain_readsAsItWasAccepted(String language) {
    Run run = Run.of("explain", "definition/dangling-link", "--lang=" + language);

    Golden.assertSame(run.out(), RESOURCES.resolve("explain." + language + ".txt"));
  }

  @ParameterizedTest
  @CsvSource({
    "nl,good,Binnen 6 maanden een omzetgroei van 20% realiseren via e-mailmarketing",
    "en,good,Within 6 months grow revenue by 20% through email marketing",
    "nl,bad,Meer omzet genereren",
    "en,bad,Get more leads soon where possible",
  })
  void read_readsAsItWasAccepted(String language, String verdict, String sentence) {
    Run run = Run.of("read", "--as-of=2026-11-21", "--lang=" + language, sentence);

    Golden.assertSame(run.out(), RESOURCES.resolve("read." + verdict + "." + language + ".txt"));
  }

  @Test
  void ruleManual_isUpToDate() {
    Golden.assertSame(Run.of("rules", "--markdown").out(), MANUAL);
  }
}
