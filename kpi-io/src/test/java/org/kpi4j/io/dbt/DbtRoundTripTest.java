package org.kpi4j.io.dbt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kpi4j.io.CanonicalJson;
import org.kpi4j.io.CatalogExporter;
import org.kpi4j.io.CatalogReader;
import org.kpi4j.io.Corpora;
import org.kpi4j.io.exchange.Export;
import org.kpi4j.io.exchange.ExportedFile;
import org.kpi4j.io.exchange.Import;
import org.kpi4j.io.exchange.Limits;
import org.kpi4j.io.tree.JsonPrinter;
import org.kpi4j.io.tree.Node;
import org.kpi4j.io.tree.Problems;
import org.kpi4j.io.tree.Source;
import org.kpi4j.io.tree.YamlTree;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.DataSource;
import org.kpi4j.model.Direction;
import org.kpi4j.model.Guardrail;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Unit;

class DbtRoundTripTest {
  private static final String FILE = """
      version: 2
      groups:
        - {name: commerce, owner: {name: Sanne}}
      models:
        - name: orders
          columns: [{name: amount}]
          metrics:
            - {name: turnover, label: Turnover, type: simple, agg: sum, expr: amount, config: {group: commerce}}
      metrics:
        - name: per_order
          type: ratio
          numerator: {name: turnover, filter: "{{ Dimension('o__paid') }}"}
          denominator: orders
          time_granularity: month
          config: {meta: {contains_pii: false, kpi: {unit: EUR}}}
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dbt-labs__metricflow-manifests",
        "fivetran__dbt_ad_reporting",
        "HousewareHQ__dbt_segment_metrics",
        "dbt-labs__semantic-layer-llm-benchmarking"
      })
  void unchangedProject_isWrittenBackAsItWas(String folder) throws IOException {
    Export export =
        CatalogExporter.dbt().write(CatalogReader.standard().read(Corpora.folder(folder)));
    assertThat(export.losses()).isEmpty();
    assertThat(export.files()).isNotEmpty();
    for (ExportedFile file : export.files()) {
      assertThat(parts(file.text())).isEqualTo(parts(Files.readString(Path.of(file.file()))));
    }
  }

  @Test
  void unchangedFile_isWrittenBackAsItWas() {
    Export export = CatalogExporter.dbt().write(read());
    assertThat(export.losses()).isEmpty();
    assertThat(parts(export.files().get(0).text())).isEqualTo(parts(FILE));
  }

  @Test
  void changedMetric_keepsWhatWasNotChanged() {
    Import read = read();
    Metric changed = read.catalog().findMetric("per_order").orElseThrow().toBuilder()
        .name("Turnover per order")
        .unit(Unit.parse("USD/order"))
        .direction(Direction.HIGHER)
        .build();
    Export export = write(read, replaced(read.catalog(), changed));
    assertThat(export.losses()).isEmpty();
    assertThat(export.files().get(0).text())
        .contains(
            "label: Turnover per order",
            "unit: USD/order",
            "direction: higher",
            "contains_pii: false",
            "time_granularity: month",
            "{{ Dimension('o__paid') }}");
    assertThat(reread(export).findMetric("per_order").orElseThrow().unit())
        .isEqualTo(changed.unit());
  }

  @Test
  void changedFormula_isWrittenInTheFlatSpecification() {
    Import read = read();
    Metric changed = read.catalog().findMetric("per_order").orElseThrow().toBuilder()
        .formula("(turnover - refunds) / orders")
        .build();
    Export export = write(read, replaced(read.catalog(), changed));
    assertThat(export.files().get(0).text())
        .contains("type: derived", "expr: (turnover - refunds) / orders");
    assertThat(reread(export).findMetric("per_order").orElseThrow().formula())
        .isEqualTo(changed.formula());
  }

  @Test
  void newMetric_carriesAllThatDbtHasNoPlaceFor() {
    Metric metric = Metric.builder()
        .id("net-turnover")
        .name("Net turnover")
        .formula("sum(net_amount) where `paid`")
        .unit(Unit.currency("EUR"))
        .owner("sanne")
        .source(DataSource.builder().tool("dbt").location("orders").build())
        .tag("finance")
        .build();
    Kpi kpi = Kpi.builder()
        .id("grow")
        .metric(metric)
        .guardrail(Guardrail.of("churn", "risk"))
        .build();
    Import read = read();
    Export export =
        write(read, read.catalog().toBuilder().metric(metric).kpi(kpi).build());
    assertThat(export.losses())
        .extracting(l -> l.subject() + " " + l.what())
        .containsExactly("metric:net-turnover id");
    Catalog again = reread(export);
    Metric back = again.findMetric("net-turnover").orElseThrow();
    assertThat(back.toBuilder().extensions(java.util.Map.of()).build()).isEqualTo(metric);
    assertThat(again.kpis()).containsExactly(kpi);
  }

  @Test
  void definitionsWithoutAPlace_areReported() {
    Export export = CatalogExporter.dbt()
        .write(Import.builder().catalog(Catalog.of(Kpi.stating("Grow"))).build());
    assertThat(export.losses())
        .extracting(l -> l.fate() + " " + l.subject())
        .containsExactly("DROPPED kpi:grow");
  }

  private static Import read() {
    return CatalogReader.standard().readYaml(FILE, "orders.yml");
  }

  private static Catalog replaced(Catalog catalog, Metric metric) {
    return catalog.toBuilder()
        .metrics(catalog.metrics().stream()
            .map(m -> m.id().equals(metric.id()) ? metric : m)
            .toList())
        .build();
  }

  private static Export write(Import read, Catalog catalog) {
    return CatalogExporter.dbt()
        .write(Import.builder().catalog(catalog).remainders(read.remainders()).build());
  }

  private static Catalog reread(Export export) {
    String all =
        String.join("---\n", export.files().stream().map(ExportedFile::text).toList());
    Import again = CatalogReader.standard().readYaml(all, "again.yml");
    assertThat(again.hasErrors()).isFalse();
    return again.catalog();
  }

  /** The parts of all documents of a file, sorted: a metric that stands alone is the same as one in a list. */
  private static List<String> parts(String yaml) {
    List<String> parts = new ArrayList<>();
    for (Node document : YamlTree.read(new Source("f", yaml), Limits.STANDARD, new Problems())) {
      if (document instanceof Node.Mapping mapping) {
        mapping.entries().forEach(entry -> addParts(entry, parts));
      }
    }
    Collections.sort(parts);
    return parts;
  }

  private static void addParts(Node.Entry entry, List<String> parts) {
    boolean metrics = entry.key().equals("metrics") || entry.key().equals("metric");
    for (Node part : metrics ? entry.value().itemsAt() : List.of(entry.value())) {
      String key = metrics ? "metric" : entry.key();
      parts.add(key + " " + JsonPrinter.compact(CanonicalJson.sorted(part, false)));
    }
  }
}
