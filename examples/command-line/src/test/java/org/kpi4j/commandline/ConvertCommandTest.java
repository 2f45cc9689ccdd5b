package org.kpi4j.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    assertThat(run.err()).contains("lost or simplified").doesNotContain(" : ");
  }

  @Test
  void missingFile_isReported() {
    Run run = Run.of("import", folder + "/none.yaml");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("none.yaml:1:1: error: File must be");
  }

  @Test
  void everyForm_isReadAgain() throws IOException {
    String file = file("a.yaml", """
        metrics:
          - id: churn
            name: Churn
            formula: lost / all
            unit: '%'
            owner: support
        """);
    for (String form : List.of("yaml", "json", "csv", "xlsx", "dbt")) {
      Path target = folder.resolve("out." + (form.equals("dbt") ? "yml" : form));
      assertThat(Run.of("convert", "--to", form, "-o", target.toString(), file).code())
          .isZero();
      Run back = Run.of("diff", "--fail-on=cosmetic", file, target.toString());
      assertThat(back).as(form).isEqualTo(new Run(0, "Nothing changed\n", ""));
    }
  }

  @Test
  void workbook_isNotPrinted() throws IOException {
    Run run = Run.of("convert", "--to", "xlsx", file("a.yaml", "metrics:\n  - id: churn\n"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("output must be a file or folder for XLSX (--output)");
  }

  @Test
  void unreadableSource_leavesWhatIsThere() throws IOException {
    Path target = folder.resolve("kept.yaml");
    Files.writeString(target, "precious");
    Run run = Run.of("convert", "-o", target.toString(), file("cut.yaml", "metrics: ["));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("cut.yaml:1:11: error:", "files must hold a definition");
    assertThat(target).hasContent("precious");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void filesOfOneName_keepTheirFolders() throws IOException {
    for (String team : List.of("sales", "support")) {
      Files.createDirectories(folder.resolve("models/" + team));
      file("models/" + team + "/metrics.yml", """
          metrics:
            - name: orders_%s
              type: simple
              type_params: {measure: orders}
          """.formatted(team));
    }
    Path target = folder.resolve("out");
    String models = folder.resolve("models").toString();
    assertThat(Run.of("convert", "--to", "dbt", "-o", target.toString(), models).code())
        .isZero();
    assertThat(target.resolve("sales/metrics.yml")).content().contains("orders_sales");
    assertThat(target.resolve("support/metrics.yml")).content().contains("orders_support");
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
