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
  void metricThatIsThereTwice_isToldInALine() throws IOException {
    Run run = Run.of("north-star", file(CATALOG + "  - id: revenue\n    name: Omzet\n"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("kpi: ").contains("revenue").doesNotContain("\tat ");
  }

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve("a.yaml"), text).toString();
  }
}
