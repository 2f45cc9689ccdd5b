package org.kpi4j.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the blocks of the manual on reports against the example and against a run of it. */
class ReportsManualTest {
  private static final Path MANUAL = Path.of("..", "..", "docs", "reports.md");
  private static final String EXAMPLE = "ReportExample";

  @TempDir
  Path folder;

  @Test
  void code_isTheWholeFileBelowItsPackage() throws IOException {
    assertThat(block("code")).isEqualTo(Readme.below(EXAMPLE));
  }

  @Test
  void output_isWhatTheExamplePrintsOfTheCatalogue() throws IOException {
    Path file = Files.writeString(folder.resolve("metrics.yaml"), block("catalogue"));
    Path page = folder.resolve("report.html");
    String printed = output(file, page).replace(folder + "/", "");
    Files.createDirectories(Path.of("target", "readme"));
    Files.writeString(Path.of("target", "readme", EXAMPLE + ".txt"), printed + "\n");
    assertThat(printed).isEqualTo(block("output"));
    assertThat(page).content().contains("<html lang=\"nl\">", "Per 23 november 2026");
  }

  private static String block(String kind) throws IOException {
    return Readme.load(MANUAL).blocks(kind).getOrDefault(EXAMPLE, "");
  }

  private static String output(Path file, Path page) throws IOException {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      System.setOut(out);
      ReportExample.main(new String[] {file.toString(), page.toString()});
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
  }
}
