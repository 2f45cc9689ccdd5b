package org.kpi4j.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {
  @TempDir
  private Path folder;

  @Test
  void ownCatalogue_comesBackInJson() throws IOException {
    Run run = Run.of("export", "--to=json", file("a.yaml", "metrics:\n  - id: churn\n"));

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("\"id\": \"churn\"");
  }

  @Test
  void dbtMetric_becomesOwnYaml() throws IOException {
    Run run = Run.of("import", file("m.yml", """
        metrics:
          - name: orders
            label: Orders
            type: simple
            type_params:
              measure: order_count
        """));

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("id: orders", "name: Orders");
  }

  @Test
  void folder_getsTheFile() throws IOException {
    Path target = folder.resolve("out");
    Run run =
        Run.of("convert", "-o", target.toString(), file("a.yaml", "metrics:\n  - id: churn\n"));

    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(Files.readString(target.resolve("catalog.yaml"))).contains("id: churn");
    try (var files = Files.list(target)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void lostPart_isToldAndFailsWhenAsked() throws IOException {
    String file = file("a.yaml", "kpis:\n  - Grow revenue by 20% within 6 months\n");

    Run run = Run.of("export", "--to=osi", "--fail-on-loss", file);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("lost or simplified");
  }

  @Test
  void missingFile_isReported() {
    Run run = Run.of("import", folder + "/none.yaml");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("none.yaml:1:1: error: File must be");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
