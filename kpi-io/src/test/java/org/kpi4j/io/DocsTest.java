package org.kpi4j.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kpi4j.io.exchange.Import;

class DocsTest {
  private static final String FENCE = "```yaml\n";

  @Test
  void catalogueInTheDocs_isReadWithoutProblems() throws IOException {
    String text = Files.readString(Path.of("..", "docs", "files.md"));
    int start = text.indexOf(FENCE) + FENCE.length();
    Import read = CatalogReader.standard()
        .readYaml(text.substring(start, text.indexOf("```", start)), "files.md");
    assertThat(read.problems()).isEmpty();
    assertThat(read.losses()).isEmpty();
    assertThat(read.catalog().kpis()).hasSize(3);
  }
}
