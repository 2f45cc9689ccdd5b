package org.kpi4j.io.osi;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kpi4j.io.CanonicalJson;
import org.kpi4j.io.CatalogExporter;
import org.kpi4j.io.CatalogReader;
import org.kpi4j.io.Corpora;
import org.kpi4j.io.exchange.Export;
import org.kpi4j.io.exchange.Import;
import org.kpi4j.io.exchange.Loss;
import org.kpi4j.io.exchange.Remainder;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Unit;

class OsiCorpusTest {
  private static final List<String> DBT = List.of(
      "dbt-labs__metricflow-manifests", "fivetran__dbt_ad_reporting",
      "HousewareHQ__dbt_segment_metrics", "dbt-labs__semantic-layer-llm-benchmarking");
  private static final Remainder EMPTY = new Remainder(
      "all.json",
      "osi",
      "{\"semantic_model\":[{\"name\":\"all\",\"datasets\":[{\"name\":\"d\",\"source\":\"a.b.c\"}]}]}");

  @Test
  void everyMetric_isRead() throws IOException {
    List<Import> documents = documents();
    assertThat(documents).hasSize(13);
    assertThat(documents.stream().mapToInt(d -> d.catalog().metrics().size()).sum())
        .isEqualTo(47);
    assertThat(documents).allMatch(d -> d.problems().isEmpty());
  }

  @Test
  void unchangedDocument_isWrittenBackAsItWas() throws IOException {
    for (Import read : documents()) {
      Export export = CatalogExporter.osiAsRead().write(read);
      assertThat(export.losses()).isEmpty();
      String written = CanonicalJson.of(export.files().get(0).text(), false);
      assertThat(written).isEqualTo(original(read));
    }
  }

  @Test
  void everyDocument_isValidInTheFirstRelease() throws IOException {
    Schema schema = schema("osi-0.1.1-rc1/core-spec/osi-schema.json");
    for (Import read : documents()) {
      String written = CatalogExporter.osi().write(read).files().get(0).text();
      assertThat(schema.validate(written, InputFormat.JSON)).isEmpty();
    }
  }

  @Test
  void everyDocument_isValidInTheStateAfterIt() throws IOException {
    Schema schema = schema("core-spec/osi-schema.json");
    for (Import read : documents()) {
      String written = CatalogExporter.ossie().write(read).files().get(0).text();
      assertThat(schema.validate(written, InputFormat.JSON)).isEmpty();
    }
  }

  @Test
  void changedMetrics_areStillValidAndReadBack() throws IOException {
    Schema schema = schema("osi-0.1.1-rc1/core-spec/osi-schema.json");
    for (Import read : documents()) {
      Import changed = changed(read);
      Export export = CatalogExporter.osi().write(changed);
      assertThat(schema.validate(export.files().get(0).text(), InputFormat.JSON))
          .isEmpty();
      assertThat(export.losses())
          .noneMatch(l -> l.fate() == Loss.Fate.DROPPED && l.subject().startsWith("metric"));
      Import again = CatalogReader.standard().readJson(export.files().get(0).text(), "again.json");
      assertThat(again.catalog().metrics())
          .allMatch(m -> m.unit().equals(changed.catalog().metrics().get(0).unit()));
    }
  }

  @Test
  void dbtThroughOsi_losesWhatTheDocsSay() {
    Map<String, Long> losses = new TreeMap<>();
    long metrics = 0;
    for (String folder : DBT) {
      Catalog catalog = CatalogReader.standard().read(Corpora.folder(folder)).catalog();
      metrics += catalog.metrics().size();
      Export osi = CatalogExporter.osi()
          .write(Import.builder().catalog(catalog).remainder(EMPTY).build());
      Import back = CatalogReader.standard().readJson(osi.files().get(0).text(), "back.json");
      osi.losses().forEach(l -> losses.merge("to OSI " + l.fate(), 1L, Long::sum));
      CatalogExporter.dbt()
          .write(back)
          .losses()
          .forEach(l -> losses.merge("back " + l.fate(), 1L, Long::sum));
    }
    assertThat(metrics).isEqualTo(338);
    assertThat(losses)
        .isEqualTo(Map.of("to OSI DROPPED", 61L, "to OSI SIMPLIFIED", 47L, "back DROPPED", 20L));
  }

  private static Import changed(Import read) {
    List<Metric> metrics = read.catalog().metrics().stream()
        .map(m -> m.toBuilder().unit(Unit.currency("EUR")).build())
        .toList();
    return Import.builder()
        .catalog(read.catalog().toBuilder().metrics(metrics).build())
        .remainders(read.remainders())
        .build();
  }

  private static String original(Import read) throws IOException {
    return CanonicalJson.of(Files.readString(Path.of(read.remainders().get(0).file())), true);
  }

  private static List<Import> documents() throws IOException {
    try (Stream<Path> files = Files.walk(Corpora.folder("apache__ossie"))) {
      return files
          .filter(f -> f.toString().endsWith(".yaml"))
          .sorted()
          .map(f -> CatalogReader.standard().read(f))
          .filter(
              d -> !d.remainders().isEmpty() && d.remainders().get(0).format().equals("osi"))
          .toList();
    }
  }

  private static Schema schema(String path) throws IOException {
    String text = Files.readString(Corpora.folder("apache__ossie").resolve(path));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
  }
}
