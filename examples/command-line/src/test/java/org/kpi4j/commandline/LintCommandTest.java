package org.kpi4j.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

class LintCommandTest {
  private static final String AS_OF = "--as-of=2026-11-21";
  private static final String CLEAN = "teams: [product]\n";
  private static final String UNOWNED = "metrics:\n  - id: churn\n";

  @TempDir
  private Path folder;

  @Test
  void warning_failsOnlyWhenAsked() throws IOException {
    String file = file("a.yaml", UNOWNED);

    assertThat(run(file, "--only=definition/missing-owner").code()).isZero();
    assertThat(run(file, "--only=definition/missing-owner", "--fail-on=warning").code())
        .isEqualTo(1);
    assertThat(run(file, "--only=definition/missing-direction").code()).isEqualTo(1);
    assertThat(
            run(file, "--only=definition/missing-direction", "--fail-on=never").code())
        .isZero();
  }

  @Test
  void ruleThatIsLeftOut_isSilent() throws IOException {
    String file = file("a.yaml", UNOWNED);

    assertThat(run(file).out()).contains("[definition/missing-owner]");
    assertThat(run(file, "--without=definition/missing-owner").out())
        .doesNotContain("[definition/missing-owner]");
  }

  @Test
  void cleanFile_isSaidToBeClean() throws IOException {
    assertThat(run(file("a.yaml", CLEAN)))
        .isEqualTo(new Run(0, "0 definitions checked: nothing to report\n", ""));
  }

  @Test
  void unreadableFile_isReportedAndOthersAreJudged() throws IOException {
    Run run = run(file("a.yaml", UNOWNED), file("b.yaml", "metrics: [\n"), folder + "/none.yaml");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out())
        .contains("b.yaml:", "none.yaml:1:1 error: File must be", "[definition/missing-owner]")
        .doesNotContain("\tat ");
  }

  @Test
  void fileWithoutDefinitions_isNoSuccess() throws IOException {
    Run run = run(file("a.yaml", "company: {name: Lane}\n"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("kpi: files must hold a definition: [");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      --only=definition/missing-ownr | kpi: rule id must be a known one: 'definition/missing-ownr', did you mean 'definition/missing-owner'?
      --baseline=none.json           | kpi: file must exist: 'none.json'
      --fial-on=error                | kpi: Unknown option: '--fial-on=error'
      --lang=fr                      | kpi: Invalid value for option '--lang': must be en or nl: 'fr'
      """)
  void wrongUsage_isToldInALine(String option, String message) throws IOException {
    Run run = run(file("a.yaml", CLEAN), option);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith(message + "\n");
    assertThat(run.err().lines().count()).isLessThan(4);
  }

  @Test
  void baseline_knowsWhatItWasWrittenFrom() throws IOException {
    String file = file("a.yaml", UNOWNED);
    String baseline = folder + "/known.json";

    Run written = run(file, "--write-baseline=" + baseline);
    assertThat(written.code()).isEqualTo(1);
    assertThat(written.err()).isEqualTo("Baseline written to " + baseline + "\n");

    Run known = run(file, "--baseline=" + baseline, "--fail-on=advice");
    assertThat(known.code()).isZero();
    assertThat(known.out()).contains("nothing to report (");
  }

  @Test
  void brokenBaseline_isToldWithItsPlace() throws IOException {
    Run run = run(file("a.yaml", CLEAN), "--baseline=" + file("b.json", "[]"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).endsWith("b.json: baseline must hold an object: line 1\n");
  }

  @ParameterizedTest
  @CsvSource({
    "text,1 definition checked",
    "json,\"findings\":[",
    "sarif,\"version\":\"2.1.0\"",
    "junit,<testsuite ",
    "github,::error file=",
    "markdown,| Where |"
  })
  void format_isWhatWasAsked(String format, String part) throws IOException {
    assertThat(run(file("a.yaml", UNOWNED), "--format=" + format).out()).contains(part);
  }

  @Test
  void junitXml_isWellFormedWhateverTheNames() throws Exception {
    String hostile = "metrics:\n  - id: 'a<b>&\"c'\n    name: ']]> é 😀 <![CDATA['\n";
    String xml = run(file("a&b.yaml", hostile), "--format=junit").out();

    Document document = DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    assertThat(document.getElementsByTagName("failure").getLength()).isPositive();
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static Run run(String file, String... options) {
    String[] all = new String[options.length + 3];
    all[0] = "lint";
    all[1] = AS_OF;
    all[2] = file;
    System.arraycopy(options, 0, all, 3, options.length);
    return Run.of(all);
  }
}
