package org.kpi4j.io.dbt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kpi4j.definition.DefinitionRules;
import org.kpi4j.io.CatalogReader;
import org.kpi4j.io.Corpora;
import org.kpi4j.io.definition.Extensions;
import org.kpi4j.io.exchange.Import;
import org.kpi4j.io.exchange.Problem;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.io.tree.Node;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Metric;

class DbtCorpusTest {
  /** Measures with {@code create_metric: true} are metrics too, beside those that stand as metrics. */
  @ParameterizedTest
  @CsvSource({
    "dbt-labs__metricflow-manifests, 270, 16",
    "fivetran__dbt_ad_reporting, 9, 0",
    "HousewareHQ__dbt_segment_metrics, 36, 0",
    "dbt-labs__semantic-layer-llm-benchmarking, 3, 4"
  })
  void everyMetric_isReadWithItsFormula(String folder, int metrics, int measures) {
    Import read = CatalogReader.standard().read(Corpora.folder(folder));
    assertThat(read.catalog().metrics().stream().filter(DbtCorpusTest::isMeasure))
        .hasSize(measures);
    assertThat(read.catalog().metrics())
        .hasSize(metrics + measures)
        .allMatch(m -> m.formula().isPresent());
  }

  @Test
  void everyTypeOfMetric_isReadAsOftenAsItIsThere() {
    Import read = CatalogReader.standard().read(Corpora.folder("dbt-labs__metricflow-manifests"));
    Map<String, Long> byType = read.catalog().metrics().stream()
        .filter(m -> !isMeasure(m))
        .collect(Collectors.groupingBy(DbtCorpusTest::type, Collectors.counting()));
    assertThat(byType)
        .isEqualTo(Map.of(
            "simple", 118L, "derived", 97L, "ratio", 27L, "cumulative", 21L, "conversion", 7L));
  }

  @Test
  void onlyErrorInTheManifests_isTheKeyThatStandsTwice() {
    Import read = CatalogReader.standard().read(Corpora.folder("dbt-labs__metricflow-manifests"));
    assertThat(read.problems().stream().filter(Problem::isError).map(Problem::kind))
        .containsExactly(ProblemKind.DUPLICATE_KEY);
  }

  @Test
  void slipOfPrecedence_isReadAsItIsWritten() {
    Import read = CatalogReader.standard().read(Corpora.folder("fivetran__dbt_ad_reporting"));
    Metric bounce = read.catalog().findMetric("bounce_rate").orElseThrow();
    assertThat(bounce.formula().orElseThrow()).hasToString("impressions - clicks / impressions");
    assertThat(bounce.positions().of("formula").orElseThrow().line()).isGreaterThan(1);
    assertThat(Linter.of(DefinitionRules.all())
            .only("definition/unit-clash")
            .check(read.catalog())
            .findings())
        .extracting(finding -> finding.position().orElseThrow() + " " + finding)
        .singleElement()
        .asString()
        .contains("ad_reporting__ad_report_metrics.yml:64:5", "bounce_rate");
  }

  private static boolean isMeasure(Metric metric) {
    return kept(metric).find("measure").isPresent();
  }

  private static String type(Metric metric) {
    return kept(metric).textAt("metric", "type").orElseThrow().toLowerCase(Locale.ROOT);
  }

  private static Node kept(Metric metric) {
    return Extensions.decode(metric.extensions().getOrDefault("dbt", ""));
  }
}
