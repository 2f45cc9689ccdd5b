package org.kpi4j.commandline;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  static Stream<Arguments> sheets() {
    return Stream.of(
        Arguments.of(
            "an open quote",
            "KPI,owner\n\"Grow revenue,sales\nHalve churn,support\n".getBytes(UTF_8),
            "bad.csv:2:1 error: Text is not well formed; expected a closing quote"),
        Arguments.of(
            "Latin-1",
            "KPI,owner\nMeer café,x\n".getBytes(ISO_8859_1),
            "bad.csv:2:9 error: Text must be UTF-8: 'byte 0xE9'"),
        Arguments.of(
            "UTF-16",
            "KPI,owner\nMore,x\n".getBytes(UTF_16),
            "bad.csv:1:1 error: Text must be UTF-8: 'UTF-16'"),
        Arguments.of(
            "no headings",
            "1,2\n3,4\n".getBytes(UTF_8),
            "bad.csv:1:1 error: File must be a sheet with headings"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sheets")
  void badSheet_isToldAndOthersAreJudged(String what, byte[] bytes, String expected)
      throws IOException {
    Files.write(folder.resolve("bad.csv"), bytes);
    Run run = Run.of("lint", folder + "/bad.csv", file("good.yaml", GOOD));
    assertThat(run.code()).as(what).isEqualTo(2);
    assertThat(run.out()).contains(expected, "Metric good-one");
    assertThat(run.out() + run.err()).doesNotContain("\tat ", "Exception");
  }

  @Test
  void noWorkbook_isToldWithoutTheWordsOfThePlatform() throws IOException {
    Run run = Run.of("lint", file("bad.xlsx", "PK no zip at all"), file("good.yaml", GOOD));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out())
        .contains("bad.xlsx:1:1 error: Text is not well formed; expected XLSX", "Metric good-one");
    assertThat(run.out()).doesNotContain("Exception");
  }

  @Test
  void danglingLink_isTold() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("a.yaml"), folder.resolve("gone.yaml"));
    file("good.yaml", GOOD);
    for (String path : List.of(folder.toString(), link.toString())) {
      Run run = Run.of("lint", path);
      assertThat(run.code()).as(path).isEqualTo(2);
      assertThat(run.out()).contains("a.yaml:1:1 error: File must be present");
    }
  }

  @Test
  void fileNamedTwice_isJudgedOnce() throws IOException {
    String good = file("good.yaml", GOOD);
    Files.createSymbolicLink(folder.resolve("same.yaml"), Path.of(good));
    Run once = Run.of("lint", good);
    Run twice = Run.of("lint", good, folder.toString(), folder + "/../" + folder.getFileName());
    assertThat(twice.lines()).last().isEqualTo(once.lines().get(once.lines().size() - 1));
    assertThat(twice.out()).doesNotContain("duplicate");
  }

  @Test
  void idInTwoFiles_isToldAtBoth() throws IOException {
    Run run = Run.of("lint", file("one.yaml", GOOD), file("two.yaml", GOOD));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("definition/duplicate-id", "two.yaml:2");
  }

  @Test
  void idOfTwoFiles_canBeKnown() throws IOException {
    String[] files = {file("one.yaml", GOOD), file("two.yaml", GOOD)};
    String known = folder.resolve("known.json").toString();
    assertThat(Run.of("lint", "--write-baseline", known, files[0], files[1]).code())
        .isEqualTo(2);
    assertThat(Run.of("lint", "--baseline", known, files[0], files[1]).code()).isZero();
  }

  @Test
  void tabsBeforeKeys_areTold() throws IOException {
    Run run = Run.of("lint", file("bad.yaml", "metrics:\n\t- id: a\n"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("bad.yaml:2:1 error: Text is not well formed");
  }

  @Test
  void marksAndWindowsLines_areReadWithTheirPlaces() throws IOException {
    Run run = Run.of("lint", file("a.yaml", "\ufeff" + GOOD.replace("\n", "\r\n")));
    assertThat(run.out()).contains("a.yaml:1:1 warning: File should begin with", "a.yaml:2:5");
    assertThat(run.code()).isNotEqualTo(2);
  }

  @Test
  void dayThatIsNone_isTold() throws IOException {
    Run run = Run.of("lint", "--as-of=21-11-2026", file("a.yaml", GOOD));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("must be a day such as 2026-11-21: '21-11-2026'")
        .doesNotContain("Exception");
  }

  @Test
  void reportOnABadFile_saysWhatIsWrong() throws IOException {
    String page = folder.resolve("page.html").toString();
    Run run = Run.of(
        "report", "--lang=nl", "-o", page, file("bad.yaml", "metrics: ["), file("good.yaml", GOOD));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("bad.yaml:1:11: fout: Tekst is niet goed gevormd");
    assertThat(Path.of(page)).exists();
  }

  @Test
  void folderWithoutFiles_isTold() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertThat(Run.of("lint", empty.toString()).code()).isEqualTo(2);
  }

  @Test
  void sentenceWithoutWords_isInNoLanguage() {
    assertThat(Run.of("read", "?! 🚀").out())
        .contains("Nothing was understood.")
        .doesNotContain("In English");
  }

  @Test
  void blankSentence_isTold() {
    Run run = Run.of("read", " ");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("kpi: sentence must not be blank: ' '");
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
