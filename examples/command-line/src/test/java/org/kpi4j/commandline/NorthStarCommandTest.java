package org.kpi4j.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NorthStarCommandTest {
  private static final String CATALOG = """
      company: {name: Lesson Lane, phase: scale-up, businessModel: elearning}
      metrics:
        - id: minutes-studied
          name: Minutes studied per user per month
        - id: revenue
          name: Revenue
        - id: visitors
          name: Website visitors
      """;

  @TempDir
  private Path folder;

  @Test
  void metrics_areRankedWithTheirReasons() throws IOException {
    Run run = Run.of("north-star", file(CATALOG));

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("- 1. Minutes studied per user per month: ", "Revenue: ");
  }

  @Test
  void answer_existsInDutch() throws IOException {
    assertThat(
            Run.of("north-star", "--lang=nl", "--phase=mature", file(CATALOG)).out())
        .contains("# ", "Minutes studied per user per month");
  }

  @Test
  void fileWithoutMetrics_isRefused() throws IOException {
    Run run = Run.of("north-star", file("teams: [product]\n"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("kpi: files must hold a metric: [");
  }

  @Test
  void metricThatIsThereTwice_isLeftOut() throws IOException {
    Run run = Run.of("north-star", file(CATALOG + "  - id: revenue\n    name: Omzet\n"));

    assertThat(run.err()).startsWith("kpi: Left out, ").contains("revenue").doesNotContain("\tat ");
    assertThat(run.out()).contains("Minutes studied per user per month").doesNotContain("Omzet");
  }

  @Test
  void fileWithoutMetricsThatCanBeRanked_isRefused() throws IOException {
    Run run = Run.of("north-star", file("metrics:\n  - {id: a, formula: a + 1}\n"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("kpi: files must hold a metric that can be ranked: [");
  }

  @Test
  void name_isInTheLanguageOfTheAnswer() throws IOException {
    String file = file("metrics:\n  - {id: a, name: {nl: Geboekte nachten, en: Nights booked}}\n");

    assertThat(Run.of("north-star", file).out())
        .contains("Nights booked")
        .doesNotContain("Geboekte");
    assertThat(Run.of("north-star", "--lang=nl", file).out())
        .contains("Geboekte nachten")
        .doesNotContain("Nights booked");
  }

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve("a.yaml"), text).toString();
  }
}
