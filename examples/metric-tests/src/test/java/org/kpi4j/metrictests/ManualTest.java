package org.kpi4j.metrictests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kpi4j.model.Kpi;
import org.kpi4j.testing.KpiAssertions;

/** Holds the blocks of the manual and of the README against what they show. */
class ManualTest {
  private static final Path MANUAL = Path.of("../../docs/testing.md");
  private static final Path README = Path.of("../../README.md");
  private static final Path TESTS = Path.of("src/test/java/org/kpi4j/metrictests");

  @Test
  void code_isCutFromTheTests() throws IOException {
    String source = Files.readString(TESTS.resolve("MetricsTest.java"));
    int start = source.indexOf("// tag::manual\n") + "// tag::manual\n".length();
    String region = source.substring(start, source.indexOf("// end::manual")).stripTrailing();
    assertThat(block(MANUAL, "<!-- code -->")).isEqualTo(region.stripIndent());
  }

  @Test
  void test_isTheWholeFileBelowItsPackage() throws IOException {
    String source = Files.readString(TESTS.resolve("LeadGoalTest.java"));
    String below = source.substring(source.indexOf(';') + 1).strip();
    assertThat(block(README, "<!-- test: LeadGoalTest -->")).isEqualTo(below);
  }

  @Test
  void failure_readsAsTheManualSays() throws IOException {
    String message = failure("Get more leads");
    Files.writeString(Files.createDirectories(Path.of("target")).resolve("failure.txt"), message);
    assertThat(block(MANUAL, "<!-- failure -->")).isEqualTo(message);
  }

  @Test
  void failure_readsAsTheReadmeSays() throws IOException {
    String message = failure("Get more leads by 30 June 2027");
    assertThat(block(README, "<!-- failure: LeadGoalTest -->")).isEqualTo(message);
    assertThat(Files.readString(README))
        .contains("`Kpi.stating(\"Get more leads by 30 June 2027\")`");
  }

  private static String failure(String statement) {
    Kpi wish = Kpi.stating(statement);
    Throwable failure = catchThrowable(() -> KpiAssertions.assertThat(wish).isSmart());
    return failure
        .getMessage()
        .lines()
        .map(String::stripTrailing)
        .reduce((a, b) -> a + "\n" + b)
        .orElse("");
  }

  /** {@return what stands between the fences after a marker} */
  private static String block(Path page, String marker) throws IOException {
    String manual = Files.readString(page);
    int fence = manual.indexOf("```", manual.indexOf(marker));
    int start = manual.indexOf('\n', fence) + 1;
    return manual.substring(start, manual.indexOf("```", start)).stripTrailing();
  }
}
