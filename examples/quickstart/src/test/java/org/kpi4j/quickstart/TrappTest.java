package org.kpi4j.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kpi4j.io.CatalogReader;
import org.kpi4j.lint.Report;
import org.kpi4j.model.Language;
import org.kpi4j.model.SourcePosition;
import org.kpi4j.rule.Finding;

/** Holds the findings on Trapp's two files against what was planted in them. */
class TrappTest {
  private static final Path RESOURCES =
      Path.of("src", "main", "resources", "org", "kpi4j", "quickstart");
  private static final Path GOLDEN =
      Path.of("src", "test", "resources", "org", "kpi4j", "quickstart", "flawed.txt");

  @Test
  void soundHalf_hasNoFindings() {
    assertThat(lines("sound.yaml")).isEmpty();
  }

  @Test
  void flawedHalf_hasThePlantedDefects() throws IOException {
    String actual = String.join("\n", lines("sound.yaml", "flawed.yaml")) + "\n";
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target", "flawed.txt"), actual);
    assertThat(actual).isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
  }

  private static List<String> lines(String... files) {
    Iterable<Path> paths = List.of(files).stream().map(RESOURCES::resolve).toList();
    Report report =
        Quickstart.linter().check(CatalogReader.standard().readAll(paths).catalog());
    return report.findings().stream().map(TrappTest::line).toList();
  }

  private static String line(Finding finding) {
    String place = finding
        .position()
        .map(p -> new SourcePosition(fileName(p), p.line(), p.column()).toString())
        .orElse("?");
    return place + " " + finding.severity() + " " + finding.rule() + ": "
        + finding.message(Language.ENGLISH);
  }

  private static String fileName(SourcePosition position) {
    return Path.of(position.file()).getFileName().toString();
  }
}
