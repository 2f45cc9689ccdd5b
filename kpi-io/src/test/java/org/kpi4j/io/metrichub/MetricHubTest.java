package org.kpi4j.io.metrichub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kpi4j.io.CatalogReader;
import org.kpi4j.io.Corpora;
import org.kpi4j.io.exchange.Import;
import org.kpi4j.model.Direction;
import org.kpi4j.model.Lifecycle;
import org.kpi4j.model.Metric;

class MetricHubTest {
  private static final String TOML = """
      [metrics]

      [metrics.page_loads]
      friendly_name = "Page loads"
      description = \"""
        How often a page was loaded.
        owner = "nobody: this stands in a text"
      \"""
      select_expression = "SUM(loads)"
      data_source = "pages"
      bigger_is_better = false
      owner = ["ann@example.org", "bob@example.org"]
      deprecated = true
      level = "gold"

      [metrics.ratio]
      depends_on = ["page_loads", "visits"]

      [data_sources.pages]
      from_expression = "telemetry.pages"
      """;

  @TempDir
  private Path directory;

  @Test
  void metric_isReadWithItsFields() throws IOException {
    Metric metric = read(TOML).catalog().metrics().get(0);
    assertThat(metric.name().text()).isEqualTo("Page loads");
    assertThat(metric.formula().orElseThrow()).hasToString("sql:`SUM(loads)`");
    assertThat(metric.direction()).contains(Direction.LOWER);
    assertThat(metric.owners()).containsExactly("ann@example.org", "bob@example.org");
    assertThat(metric.lifecycle()).isEqualTo(Lifecycle.DEPRECATED);
  }

  @Test
  void inputs_driveAMetricWithoutExpression() throws IOException {
    assertThat(read(TOML).catalog().findMetric("ratio").orElseThrow().drivers())
        .containsExactly("page_loads", "visits");
  }

  @Test
  void places_areThoseOfTablesAndKeys() throws IOException {
    Metric metric = read(TOML).catalog().metrics().get(0);
    assertThat(metric.positions().of("").orElseThrow().toString()).endsWith("hub.toml:3:1");
    assertThat(metric.positions().of("owners").orElseThrow().toString()).endsWith("hub.toml:12:1");
  }

  @Test
  void whatHasNoPlace_isKeptAndReported() throws IOException {
    Import read = read(TOML);
    assertThat(read.losses())
        .extracting(l -> l.subject() + " " + l.what())
        .containsExactlyInAnyOrder("metric:page_loads level", " data_sources");
    assertThat(read.remainders().get(0).json()).contains("telemetry.pages");
  }

  @Test
  void metricsOfOneName_areToldApartByTheirProducts() throws IOException {
    Files.writeString(
        directory.resolve("ios.toml"),
        "[metrics.loads]\n[metrics.ratio]\ndepends_on = [\"loads\", \"visits\"]\n");
    Files.writeString(directory.resolve("desktop.toml"), "[metrics.loads]\n[metrics.visits]\n");
    Import read = CatalogReader.standard().read(directory);
    assertThat(read.catalog().metrics())
        .extracting(Metric::id)
        .containsExactly("desktop.loads", "visits", "ios.loads", "ratio");
    assertThat(read.catalog().metrics().get(3).drivers()).containsExactly("ios.loads", "visits");
  }

  @Test
  void brokenToml_isRefusedWithItsPlace() throws IOException {
    assertThat(read("[metrics.a]\nowner = = 1\n").problems())
        .extracting(Object::toString)
        .allMatch(p -> p.contains("hub.toml:2:") && p.contains("expected TOML"));
  }

  @Test
  void everyRealMetric_isRead() {
    Import read = CatalogReader.standard().read(Corpora.folder("mozilla__metric-hub"));
    assertThat(read.problems()).isEmpty();
    assertThat(read.catalog().metrics())
        .hasSize(404)
        .extracting(Metric::id)
        .doesNotHaveDuplicates();
    assertThat(read.catalog().metrics().stream().filter(m -> !m.owners().isEmpty()))
        .hasSize(143);
    assertThat(read.catalog().metrics().stream().filter(m -> m.direction().isPresent()))
        .hasSize(9);
    assertThat(read.catalog().metrics().stream().filter(m -> m.lifecycle() == Lifecycle.DEPRECATED))
        .hasSize(22);
  }

  private Import read(String text) throws IOException {
    return CatalogReader.standard().read(Files.writeString(directory.resolve("hub.toml"), text));
  }
}
