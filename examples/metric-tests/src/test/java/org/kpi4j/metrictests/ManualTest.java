package org.kpi4j.metrictests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kpi4j.model.Kpi;
import org.kpi4j.testing.KpiAssertions;

/** Holds the blocks of the manual against what they show. */
class ManualTest {
  private static final Path MANUAL = Path.of("../../docs/testing.md");
  private static final Path SOURCE =
      Path.of("src/test/java/org/kpi4j/metrictests/MetricsTest.java");

  @Test
  void code_isCutFromTheTests() throws IOException {
    String source = Files.readString(SOURCE);
    int start = source.indexOf("// tag::manual\n") + "// tag::manual\n".length();
    String region = source.substring(start, source.indexOf("// end::manual")).stripTrailing();
    assertThat(block("<!-- code -->")).isEqualTo(region.stripIndent());
  }

  @Test
  void failure_readsAsTheManualSays() throws IOException {
    Kpi wish = Kpi.stating("Get more leads");
    Throwable failure = catchThrowable(() -> KpiAssertions.assertThat(wish).isSmart());
    String message = failure
        .getMessage()
        .lines()
        .map(String::stripTrailing)
        .reduce((a, b) -> a + "\n" + b)
        .orElse("");
    Files.writeString(Files.createDirectories(Path.of("target")).resolve("failure.txt"), message);
    assertThat(block("<!-- failure -->")).isEqualTo(message);
  }

  /** {@return what stands between the fences after a marker} */
  private static String block(String marker) throws IOException {
    String manual = Files.readString(MANUAL);
    int fence = manual.indexOf("```", manual.indexOf(marker));
    int start = manual.indexOf('\n', fence) + 1;
    return manual.substring(start, manual.indexOf("```", start)).stripTrailing();
  }
}
