package org.kpi4j.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a file, the answer names the place, the value and what was expected, and the run ends with 2. */
class BadInputTest {
  private static final String GOOD = "metrics:\n  - id: good-one\n";

  @TempDir
  private Path folder;

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("an empty file", "", "bad.yaml:1:1 error: File must hold"),
        Arguments.of("a blank name", "metrics:\n  - id: a\n    name: ' '\n", "bad.yaml:3:"),
        Arguments.of("no number", "kpis:\n  - id: a\n    aim: {atLeast: .nan}\n", "bad.yaml:3:"),
        Arguments.of(
            "a duplicate key", "metrics:\n  - id: a\n    id: b\n", "bad.yaml:3:5 error: Key"),
        Arguments.of(
            "a wrong type", "metrics:\n  - id: [a]\n", "bad.yaml:2:9 error: Value must be"),
        Arguments.of("broken YAML", "metrics: [\n", "bad.yaml:2:1 error: Text is not well formed"),
        Arguments.of(
            "a hidden character", "metrics:\n  - id: a\n    name: \"x\u202ey\"\n", "bad.yaml:3:"),
        Arguments.of(
            "deep nesting",
            "metrics: " + "[".repeat(10_000),
            "error: File must have at most 100 levels of nesting"),
        Arguments.of("an alias bomb", bomb(), "error: File must have at most 10000000 values"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void badFile_isToldAndOthersAreJudged(String what, String text, String expected)
      throws IOException {
    Run run = Run.of("lint", "--as-of=2026-11-21", file("bad.yaml", text), file("good.yaml", GOOD));

    assertThat(run.code()).as(what).isEqualTo(2);
    assertThat(run.out()).contains(expected, "Metric good-one");
    assertThat(run.out() + run.err()).doesNotContain("\tat ", "Exception:");
  }

  @Test
  void textInAnotherEncoding_isToldWithItsPlace() throws IOException {
    Path file = folder.resolve("bad.yaml");
    Files.write(file, "metrics:\n  - id: café\n".getBytes(StandardCharsets.ISO_8859_1));

    Run run = Run.of("lint", file.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("bad.yaml:2:", "error: Text must be");
  }

  @Test
  void nameOfAMegabyte_isJudgedAndCut() throws IOException {
    String name = "x".repeat(1_000_000);
    Run run = Run.of("lint", file("a.yaml", "metrics:\n  - id: a\n    name: " + name + "\n"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().length()).isLessThan(20_000);
  }

  @Test
  void folderWithoutFiles_isTold() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThat(Run.of("lint", empty.toString()).code()).isEqualTo(2);
  }

  private static String bomb() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      bomb.append("a").append(i).append(": &a").append(i).append(" [");
      bomb.append(("*a" + (i - 1) + ",").repeat(10)).append("]\n");
    }
    return bomb.toString();
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
