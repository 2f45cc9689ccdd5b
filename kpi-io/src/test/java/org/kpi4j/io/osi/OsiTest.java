package org.kpi4j.io.osi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kpi4j.io.CanonicalJson;
import org.kpi4j.io.CatalogExporter;
import org.kpi4j.io.CatalogReader;
import org.kpi4j.io.exchange.Export;
import org.kpi4j.io.exchange.Import;
import org.kpi4j.io.exchange.Remainder;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Unit;

class OsiTest {
  private static final String DOCUMENT = """
      version: "0.2.0.dev0"
      semantic_model:
        - name: shop
          datasets:
            - {name: orders, source: db.public.orders}
          metrics:
            - name: turnover
              description: What customers paid
              datatype: Decimal
              expression:
                dialects:
                  - {dialect: ANSI_SQL, expression: SUM(orders.amount)}
                  - {dialect: BIGQUERY, expression: SUM(amount)}
              ai_context: {synonyms: [sales, revenue], examples: ["How much?"]}
              custom_extensions:
                - {vendor_name: COMMON, data: '{"kpi":{"schema":1,"unit":"EUR","kpis":[{"id":"grow","metric":"turnover"}]}}'}
                - {vendor_name: WISDOM, data: '{"x":1}'}
      """;

  private final Import read = CatalogReader.standard().readYaml(DOCUMENT, "shop.yaml");

  @Test
  void metric_isReadWithItsSynonymsAndOwnFields() {
    Metric metric = read.catalog().metrics().get(0);
    assertThat(read.problems()).isEmpty();
    assertThat(metric.formula().orElseThrow()).hasToString("ANSI_SQL:`SUM(orders.amount)`");
    assertThat(metric.aliases()).containsExactly("sales", "revenue");
    assertThat(metric.unit()).contains(Unit.currency("EUR"));
    assertThat(read.catalog().findKpi("grow")).isPresent();
  }

  @Test
  void whatHasNoPlace_isReported() {
    assertThat(read.losses())
        .extracting(l -> l.subject() + " " + l.what())
        .containsExactlyInAnyOrder(
            "metric:turnover datatype",
            "metric:turnover custom_extensions",
            "metric:turnover expression.dialects",
            "metric:turnover ai_context",
            " semantic_model.name",
            " semantic_model.datasets");
  }

  @Test
  void unchanged_isWrittenBack() {
    Export export = CatalogExporter.osiAsRead().write(read);
    assertThat(CanonicalJson.of(export.files().get(0).text(), false))
        .isEqualTo(CanonicalJson.of(DOCUMENT, true));
    assertThat(export.losses()).isEmpty();
  }

  @Test
  void olderState_losesWhatItHasNoPlaceFor() {
    Export export = CatalogExporter.osi().write(read);
    assertThat(export.losses())
        .extracting(l -> l.fate() + " " + l.what())
        .containsExactly(
            "DROPPED semantic_model.metrics.datatype",
            "DROPPED semantic_model.metrics.expression.dialects",
            "SIMPLIFIED semantic_model.metrics.custom_extensions");
    assertThat(export.files().get(0).text())
        .contains("\"version\": \"0.1.1\"")
        .doesNotContain("BIGQUERY");
  }

  @Test
  void newMetric_isWrittenWithItsInputsInPlace() {
    Catalog more = read.catalog().toBuilder()
        .metric(
            Metric.builder().id("orders").formula("count_distinct(order_id)").build())
        .metric(Metric.builder()
            .id("aov")
            .formula("turnover / orders")
            .unit(Unit.parse("EUR/order"))
            .build())
        .build();
    String text = write(more).files().get(0).text();
    assertThat(text).contains("(SUM(orders.amount)) / (COUNT(DISTINCT order_id))");
    Import again = CatalogReader.standard().readJson(text, "again.json");
    assertThat(again.catalog().findMetric("aov").orElseThrow().unit())
        .contains(Unit.parse("EUR/order"));
  }

  @Test
  void formulaThatTheExpressionFlattens_ridesAlong() {
    Metric paid = Metric.builder()
        .id("paid")
        .formula("sum(amount) where `state = 'paid'`")
        .build();
    Export export = write(read.catalog().toBuilder().metric(paid).build());
    assertThat(export.files().get(0).text())
        .contains("SUM(CASE WHEN state = 'paid' THEN amount END)");
    Import again = CatalogReader.standard().readJson(export.files().get(0).text(), "again.json");
    assertThat(again.catalog().findMetric("paid").orElseThrow().formula())
        .isEqualTo(paid.formula());
  }

  @Test
  void filteredMetric_isWrittenOutWithItsConditions() {
    Metric share = Metric.builder()
        .id("share")
        .formula("paid where `{{ Dimension('order__web') }} = 1` / paid")
        .build();
    Metric paid =
        Metric.builder().id("paid").formula("sum(amount) where `state = 1`").build();
    Export export = write(read.catalog().toBuilder().metric(paid).metric(share).build());
    assertThat(export.files().get(0).text())
        .contains(
            "(SUM(CASE WHEN state = 1 AND web = 1 THEN amount END)) / (SUM(CASE WHEN state = 1 THEN amount END))");
    assertThat(export.losses())
        .extracting(l -> l.fate() + " " + l.subject())
        .contains("SIMPLIFIED metric:share");
  }

  @Test
  void dbtMetric_comesBackFromOsiWithAllItHad() {
    Import dbt = CatalogReader.standard().readYaml("""
        metrics:
          - name: turnover
            label: Turnover
            agg: sum
            type: simple
            time_granularity: month
            config: {meta: {pii: false}}
        """, "dbt.yml");
    Export osi = write(dbt.catalog());
    Import back = CatalogReader.standard().readJson(osi.files().get(0).text(), "osi.json");
    assertThat(CatalogExporter.dbt().write(back).files())
        .anySatisfy(file -> assertThat(file.text())
            .contains("time_granularity: month", "pii: false", "label: Turnover"));
  }

  @Test
  void cycle_hasNoExpression() {
    Catalog cyclic = Catalog.builder()
        .metric(Metric.builder().id("a").formula("b + 1").build())
        .metric(Metric.builder().id("b").formula("a + 1").build())
        .build();
    assertThat(write(cyclic).losses())
        .extracting(l -> l.subject() + ": " + l.why())
        .containsExactly(
            "metric:a: The formula has no form in SQL", "metric:b: The formula has no form in SQL");
  }

  @Test
  void withoutDatasets_nothingIsMadeUp() {
    Export export = CatalogExporter.osi()
        .write(Import.builder()
            .catalog(Catalog.of(Metric.named("Turnover"), Kpi.stating("Grow")))
            .build());
    assertThat(export.files()).isEmpty();
    assertThat(export.losses())
        .extracting(l -> l.fate() + " " + l.subject())
        .containsExactly("DROPPED metric:turnover", "DROPPED kpi:grow");
  }

  @Test
  void metricWithoutName_isReported() {
    Import bad =
        CatalogReader.standard().readYaml("semantic_model: [{name: a, metrics: [{}]}]", "bad.yaml");
    assertThat(bad.problems())
        .extracting(Object::toString)
        .containsExactly("bad.yaml:1:38: error: Definition must have 'name': ''");
  }

  private Export write(Catalog catalog) {
    Remainder home = read.remainders().get(0);
    return CatalogExporter.osi()
        .write(Import.builder().catalog(catalog).remainder(home).build());
  }
}
