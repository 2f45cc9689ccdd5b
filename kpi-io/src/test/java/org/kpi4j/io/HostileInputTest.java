package org.kpi4j.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kpi4j.io.exchange.Import;
import org.kpi4j.io.exchange.Limits;
import org.kpi4j.io.tree.Unreadable;
import org.kpi4j.model.Language;

class HostileInputTest {
  private static final String DEFINED = "metrics:\n  - id: a\n  - id: b\n";

  @TempDir
  private Path directory;

  @Test
  void emptyFile_isRefused() throws IOException {
    assertOnly(file("empty.yaml", ""), "empty.yaml:1:1: error: File must hold definitions: ''");
  }

  @Test
  void directoryWithoutFiles_isRefused() throws IOException {
    Path inner = Files.createDirectory(directory.resolve("none.yaml"));
    Import read = CatalogReader.standard().read(inner);
    assertThat(read.problems().get(0).toString())
        .endsWith(
            "none.yaml:1:1: error: File must be a directory with YAML, JSON, TOML, CSV or XLSX files: '"
                + inner.toString().substring(0, Math.min(60, inner.toString().length()))
                + (inner.toString().length() > 60 ? "…" : "") + "'");
  }

  @Test
  void missingFile_isRefused() {
    Import read = CatalogReader.standard().read(directory.resolve("missing.yaml"));
    assertThat(read.problems().get(0).toString())
        .contains("missing.yaml:1:1: error: File must be present: '");
  }

  @Test
  void deepNesting_isRefusedWithItsPlace() {
    assertOnly(
        yaml("metrics: " + "[".repeat(10_000)),
        "a.yaml:1:109: error: File must have at most 100 levels of nesting: '> 100'");
    assertOnly(
        json("{\"metrics\": " + "[".repeat(10_000)),
        "a.json:1:112: error: File must have at most 100 levels of nesting: '> 100'");
  }

  @Test
  void deepBlockNesting_isRefused() {
    StringBuilder deep = new StringBuilder("metrics:\n");
    for (int i = 1; i < 2000; i++) {
      deep.append(" ".repeat(i)).append("a:\n");
    }
    assertThat(yaml(deep.toString()).problems().get(0).toString())
        .contains("at most 100 levels of nesting");
  }

  @Test
  void billionLaughs_areRefusedAtTheAlias() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      bomb.append("a").append(i).append(": &a").append(i).append(" [");
      bomb.append(("*a" + (i - 1) + ",").repeat(10)).append("]\n");
    }
    assertThat(yaml(bomb + DEFINED).problems().toString())
        .contains("a.yaml:7:")
        .contains("error: File must have at most 10000000 values: '> 10000000'");
  }

  @Test
  void recursiveAlias_isRefused() {
    assertOnly(
        yaml("metrics: &m [*m]"),
        "a.yaml:1:14: error: Text is not well formed; expected an anchor before its alias: '*m'");
  }

  @Test
  void tooManyValues_areRefused() {
    Import read = CatalogReader.standard()
        .within(new Limits(1000, 10, 5))
        .readYaml(DEFINED + "  - id: c\n", "a.yaml");
    assertThat(read.problems().get(0).toString()).contains("at most 5 values");
  }

  @Test
  void tooLargeFile_isRefused() throws IOException {
    Path large = file("large.yaml", DEFINED);
    Import read = CatalogReader.standard().within(new Limits(10, 10, 5)).read(large);
    assertThat(read.problems().get(0).toString())
        .contains("large.yaml:1:1: error: File must have at most 10 bytes: '> 10'");
  }

  @Test
  void duplicateKey_namesBothPlaces() {
    Import read = yaml("metrics:\n  - id: a\n    unit: EUR\n    unit: USD\n");
    assertOnly(
        read, "a.yaml:4:5: error: Key must stand here once, and stands at a.yaml:3:5 too: 'unit'");
    assertThat(read.catalog().metrics().get(0).unit().orElseThrow()).hasToString("EUR");
  }

  @Test
  void wrongType_leavesTheOthersStanding() {
    Import read = yaml("metrics:\n  - id: a\n    owner: {who: me}\n  - [list]\n  - id: b\n");
    assertThat(read.problems())
        .extracting(Object::toString)
        .containsExactly(
            "a.yaml:3:12: error: Value must be a list of texts: '{who: …}'",
            "a.yaml:4:5: error: Value must be a metric: '[list…]'");
    assertThat(read.catalog().metrics()).hasSize(2);
  }

  @Test
  void unknownKey_isReportedWithTheNearestAndKept() {
    Import read =
        yaml("kpis:\n  - id: a\n    ownr: me\n    aim:\n      target: 5\n      dedline: {x: 1}\n");
    assertThat(read.problems())
        .extracting(Object::toString)
        .containsExactly(
            "a.yaml:3:5: warning: Key is unknown; expected 'owner': 'ownr'",
            "a.yaml:6:7: warning: Key is unknown; expected 'deadline': 'dedline'");
    assertThat(read.catalog().kpis().get(0).extensions())
        .containsEntry("ownr", "me")
        .containsEntry("aim.dedline", "{\"x\":1}");
    assertThat(read.hasErrors()).isFalse();
  }

  @Test
  void numbersThatAreNotFinite_areRefused() {
    Import read = yaml("kpis:\n  - id: a\n    weights: {x: .nan, y: .inf, z: 1e999, w: 2}\n");
    assertThat(read.problems())
        .extracting(Object::toString)
        .containsExactly(
            "a.yaml:3:18: error: Value must be a finite number such as 14.2: '.nan'",
            "a.yaml:3:27: error: Value must be a finite number such as 14.2: '.inf'",
            "a.yaml:3:36: error: Value must be a finite number such as 14.2: '1e999'");
    assertThat(read.catalog().kpis().get(0).weights()).containsOnlyKeys("w");
  }

  @Test
  void formula_saysWhereItBreaksOff() {
    assertThat(yaml("metrics:\n  - id: a\n    formula: revenue /\n").problems().toString())
        .contains(
            "a.yaml:3:14: error: Value must be a formula such as revenue / orders (with a name, a number or '(' at character 10");
  }

  @Test
  void turnedAndControlCharacters_areReportedAndKept() {
    Import read = yaml("metrics:\n  - id: a\n    population: \"\\u202Eno\\u0007\"\n");
    assertOnly(
        read,
        "a.yaml:3:17: error: Text must have no control characters and none that turn the direction of text: 'U+202EnoU+0007'");
    assertThat(read.catalog().metrics().get(0).population()).contains("\u202eno\u0007");
  }

  @Test
  void rawControlCharacter_isRefusedWithItsPlace() {
    assertOnly(
        yaml("metrics:\n  - id: a\u0001b\n"),
        "a.yaml:2:10: error: Text must have no control characters: 'U+0001'");
  }

  @Test
  void blankAndHugeNames_areReportedOrKept() {
    Import read = yaml("metrics:\n  - id: ' '\n  - id: '" + "x".repeat(1 << 20) + "'\n");
    assertThat(read.problems().toString())
        .contains("a.yaml:2:9: error: Value must be more than blanks: ' '");
    assertThat(read.catalog().metrics()).hasSize(1);
  }

  @Test
  void textsOfWhichNothingIsSeen_areNoTexts() {
    assertThat(yaml("metrics: [{name: \"\\u200b\"}, {id: a, owner: \"\\u200b\"}]")
            .catalog()
            .metrics())
        .hasSize(1);
    assertThat(
            yaml("metrics: [{name: \"\\u200b\", type: simple}, {name: b, type: simple, label: \"\\u200b\"}]")
                .catalog()
                .metrics())
        .hasSize(1);
    assertThat(
            yaml("semantic_model: [{metrics: [{name: \"\\u200b\"}, {name: b, description: \"\\u200b\"}]}]")
                .catalog()
                .metrics())
        .hasSize(1);
  }

  @Test
  void byteOrderMark_isSkippedWithAWarning() throws IOException {
    Import read = CatalogReader.standard().read(file("bom.yaml", "\ufeff" + DEFINED));
    assertThat(read.problems().get(0).toString())
        .contains("bom.yaml:1:1: warning: File should begin with");
    assertThat(read.catalog().metrics()).hasSize(2);
  }

  @Test
  void otherEncodings_areRefusedWithTheirPlace() throws IOException {
    Path latin = Files.write(
        directory.resolve("l.yaml"),
        "metrics:\n  - id: café\n".getBytes(StandardCharsets.ISO_8859_1));
    assertOnly(
        CatalogReader.standard().read(latin),
        "l.yaml:2:12: error: Text must be UTF-8: 'byte 0xE9'");
    Path utf16 =
        Files.write(directory.resolve("u.yaml"), DEFINED.getBytes(StandardCharsets.UTF_16));
    assertOnly(
        CatalogReader.standard().read(utf16), "u.yaml:1:1: error: Text must be UTF-8: 'UTF-16'");
  }

  @Test
  void tabsAndTruncation_areRefusedWithTheirPlace() {
    assertThat(yaml("metrics:\n\t- id: a\n").problems().toString())
        .contains("a.yaml:2:1: error: Text is not well formed; expected YAML");
    assertThat(json("{\"metrics\": [{\"id\": \"a").problems().toString())
        .contains("a.json:1:")
        .contains("expected JSON");
  }

  @Test
  void windowsLineEnds_areLineEnds() {
    Import read = yaml(DEFINED.replace("\n", "\r\n"));
    assertThat(read.problems()).isEmpty();
    assertThat(read.catalog().metrics().get(1).positions().of("").orElseThrow())
        .hasToString("a.yaml:3:5");
  }

  @Test
  void oneBadFile_leavesTheOthersStanding() throws IOException {
    file("bad.yaml", "metrics: [");
    file("good.yaml", DEFINED);
    Files.createDirectory(directory.resolve("inner"));
    file("inner/more.json", "{\"northStar\": \"a\", \"metrics\": [{\"id\": \"a\"}]}");
    file("other.yaml", "services: {web: 1}");
    Import read = CatalogReader.standard().read(directory);
    assertThat(read.catalog().metrics()).hasSize(3);
    assertThat(read.problems()).hasSize(2);
  }

  @Test
  void loopOfLinks_isReported() throws IOException {
    file("good.yaml", DEFINED);
    Files.createSymbolicLink(directory.resolve("loop"), directory);
    Import read = CatalogReader.standard().read(directory);
    assertThat(read.catalog().metrics()).hasSize(2);
    assertThat(read.problems().toString())
        .contains("File must be something else than a link to a directory around it");
  }

  @Test
  void secondNorthStar_namesTheFirst() {
    Import read = yaml("northStar: a\n---\nnorthStar: b\n");
    assertOnly(
        read,
        "a.yaml:3:1: error: Must be stated once, and stands at a.yaml:1:1 too: 'northStar: b'");
    assertThat(read.catalog().northStar()).contains("a");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }

  private void assertOnly(Path file, String problem) {
    assertOnly(CatalogReader.standard().read(file), problem);
  }

  private void assertOnly(Import read, String problem) {
    assertThat(read.problems()).hasSize(1);
    assertThat(read.problems().get(0).toString().replace(directory + "/", "")).isEqualTo(problem);
  }

  private static Import yaml(String text) {
    return CatalogReader.standard().readYaml(text, "a.yaml");
  }

  private static Import json(String text) {
    return CatalogReader.standard().readJson(text, "a.json");
  }

  @Test
  void decimalComma_isRefusedWithAHint() {
    assertThat(problems("kpis:\n  - id: a\n    aim: {atLeast: '4,5 %'}\n"))
        .contains(
            "a.yaml:3:20: error: Value must be an amount with a decimal point, such as 14.2 EUR: '4,5 %'");
  }

  @Test
  void wordsThatLookLikeUsualOnes_areHinted() {
    assertThat(problems("""
            company: {businessModel: saas, phase: scale-up}
            metrics:
              - {id: a, stage: activaton}
              - {id: b, stage: renewal}
              - {id: c, stage: Retention}
            """))
        .contains("1:26: warning: Value is not a usual one; perhaps 'saas-b2b' is meant: 'saas'")
        .contains(
            "3:20: warning: Value is not a usual one; perhaps 'activation' is meant: 'activaton'")
        .doesNotContain("renewal", "Retention");
  }

  @Test
  void formulaErrors_areWhollyDutch() {
    assertThat(CatalogReader.standard()
            .readYaml("metrics:\n  - id: a\n    formula: (a + b\n", "a.yaml")
            .problems())
        .extracting(problem -> problem.message(Language.DUTCH))
        .containsExactly(
            "Waarde moet een formule zoals revenue / orders (met ')' op teken 7) zijn: '(a + b'");
  }

  private static String problems(String yaml) {
    return CatalogReader.standard().readYaml(yaml, "a.yaml").problems().toString();
  }

  @Test
  void wordsOfOtherLibraries_areShownWithoutTheirClasses() {
    assertThat(Unreadable.words(new IOException("a.b.CException: java.d.EException: no end\nmore")))
        .isEqualTo("no end");
    assertThat(Unreadable.words(new IOException())).isEmpty();
    assertThat(Unreadable.words(new IOException("zip END header not found")))
        .isEqualTo("zip END header not found");
  }
}
