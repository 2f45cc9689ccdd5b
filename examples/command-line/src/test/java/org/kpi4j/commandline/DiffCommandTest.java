package org.kpi4j.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
  private static final String OLD = """
      metrics:
        - id: churn
          name: Churn
          formula: lost / all
          unit: '%'
      """;

  @TempDir
  private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("old.yaml"), OLD);
    Files.writeString(folder.resolve("broken.yaml"), OLD.replace("lost / all", "lost / new"));
    Files.writeString(folder.resolve("renamed.yaml"), OLD.replace("id: churn", "id: attrition"));
    Files.writeString(folder.resolve("worded.yaml"), OLD.replace("Churn", "Loss"));
  }

  private Run diff(String... arguments) {
    List<String> all = new ArrayList<>(List.of("diff"));
    all.addAll(List.of(arguments));
    return Run.in(folder, all);
  }

  @Test
  void breakingChange_failsWithItsPlace() {
    Run run = diff("old.yaml", "broken.yaml");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains(":4:5: breaking: metric:churn: formula changed from 'lost / all' to 'lost / new'")
        .endsWith("1 change that breaks comparability\n");
    assertThat(diff("old.yaml", "broken.yaml", "--fail-on", "never").code()).isZero();
  }

  @Test
  void rename_isFoundAndFailsOnRequest() {
    assertThat(diff("old.yaml", "renamed.yaml").out())
        .contains("minor: Renamed from 'churn' to 'attrition'");
    assertThat(diff("old.yaml", "renamed.yaml").code()).isZero();
    assertThat(diff("old.yaml", "renamed.yaml", "--fail-on", "minor").code()).isEqualTo(1);
    assertThat(diff("old.yaml", "worded.yaml", "--fail-on", "minor").code()).isZero();
    assertThat(diff("old.yaml", "worded.yaml", "--fail-on", "cosmetic").code()).isEqualTo(1);
  }

  @Test
  void formsAndLanguages() {
    assertThat(diff("--lang", "nl", "old.yaml", "broken.yaml").out())
        .contains("niet vergelijkbaar: metric:churn: formule veranderd van");
    assertThat(diff("--format", "json", "old.yaml", "broken.yaml").out())
        .contains("\"breaking\":1");
    assertThat(diff("--format", "markdown", "old.yaml", "old.yaml").out())
        .isEqualTo("**Nothing changed**\n");
  }

  @Test
  void fileThatCannotBeReliedOn_isNamed() throws IOException {
    Files.writeString(folder.resolve("cut.yaml"), OLD + "  - id: [");
    Run run = diff("old.yaml", "cut.yaml");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("cut.yaml:6:")
        .contains("version must hold a definition: 'cut.yaml'");
    assertThat(diff("old.yaml", "gone.yaml").err())
        .contains("gone.yaml:1:1: error: File must be present");
    assertThat(diff("--lang", "nl", "old.yaml", "gone.yaml").err())
        .contains("gone.yaml:1:1: fout: Bestand moet aanwezig zijn");
  }

  @Test
  void someOfAFile_isComparedAndTheExitCodeSaysSo() throws IOException {
    Files.writeString(folder.resolve("some.yaml"), OLD + "  - id: b\n    unit: [a]\n");
    Run run = diff("old.yaml", "some.yaml");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("minor: New: metric:b");
    assertThat(run.err()).contains("some.yaml:7:12: error:");
  }
}
