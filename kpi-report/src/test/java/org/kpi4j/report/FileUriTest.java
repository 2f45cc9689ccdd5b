package org.kpi4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileUriTest {

  @ParameterizedTest
  @CsvSource({
    "kpis/team a.yaml, kpis/team%20a.yaml",
    "kpis\\café.yaml, kpis/caf%C3%A9.yaml",
    "/srv/a#b.yaml, file:///srv/a%23b.yaml",
    "C:\\kpis\\a.yaml, file:///C:/kpis/a.yaml",
    "a:b.yaml, a%3Ab.yaml",
  })
  void path_becomesUri(String path, String uri) {
    assertThat(FileUri.of(path)).isEqualTo(uri);
  }
}
