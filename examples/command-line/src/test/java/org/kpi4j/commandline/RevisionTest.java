package org.kpi4j.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions that git knows. */
class RevisionTest {
  private static final String OLD = "metrics:\n  - id: churn\n    unit: '%'\n";

  @TempDir
  private Path folder;

  @BeforeEach
  void commit() throws IOException {
    assumeTrue(git("init", "-q", "-b", "main"), "git must be installed");
    Files.createDirectory(folder.resolve("kpis"));
    Files.writeString(folder.resolve("kpis/metrics.yaml"), OLD);
    Files.writeString(folder.resolve("kpis/broken.yaml"), "metrics: [");
    Files.writeString(folder.resolve("notes.md"), "no definitions");
    assertThat(git("add", ".")).isTrue();
    assertThat(git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", "a"))
        .isTrue();
    Files.writeString(folder.resolve("kpis/metrics.yaml"), OLD.replace("'%'", "EUR"));
  }

  private boolean git(String... words) {
    List<String> line = new ArrayList<>(List.of("git"));
    line.addAll(List.of(words));
    try {
      return new ProcessBuilder(line)
              .directory(folder.toFile())
              .inheritIO()
              .start()
              .waitFor()
          == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  private Run diff(String old, String current) {
    return Run.in(folder, List.of("diff", old, current));
  }

  @Test
  void fileInARevision_isCompared() {
    Run run = diff("main:kpis/metrics.yaml", "kpis/metrics.yaml");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("metrics.yaml:3:5: breaking: metric:churn: unit changed from '%' to 'EUR'");
    assertThat(diff("HEAD:kpis/metrics.yaml", "main:kpis/metrics.yaml").out())
        .isEqualTo("Nothing changed\n");
  }

  @Test
  void folderInARevision_isComparedWithItsOwnPlaces() throws IOException {
    Files.delete(folder.resolve("kpis/broken.yaml"));
    Files.writeString(folder.resolve("kpis/metrics.yaml"), "metrics: [{id: other, unit: EUR}]");
    Run run = diff("main:kpis", "kpis");
    assertThat(run.err()).startsWith("main:kpis/broken.yaml:1:11: error: ");
    assertThat(run.out()).contains("main:kpis/metrics.yaml:2:5: breaking: Removed: metric:churn");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void whatGitDoesNotKnow_isNamed() {
    assertThat(diff("maim:kpis/metrics.yaml", "kpis").err())
        .isEqualTo("kpi: revision must be known to git: 'maim'\n");
    assertThat(diff("main:metrics.yaml", "kpis").err())
        .isEqualTo("kpi: file must exist in revision 'main': 'metrics.yaml'\n");
    assertThat(diff("--output=x:metrics.yaml", "kpis").code()).isEqualTo(2);
    assertThat(diff("main:metrics.yaml", "kpis").code()).isEqualTo(2);
  }

  @Test
  void withoutGit_theMessageSaysSo() {
    Run run = Run.with(
        new Git(folder, "no-such-program"), List.of("diff", "main:kpis/metrics.yaml", "kpis"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("kpi: git must be installed to read a revision\n");
  }

  @Test
  void outsideARepository_theMessageSaysSo(@TempDir Path elsewhere) {
    Run run = Run.in(elsewhere, List.of("diff", "main:metrics.yaml", "metrics.yaml"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("kpi: 'main:metrics.yaml' must be in a git repository");
  }
}
