package org.kpi4j.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kpi4j.change.CatalogDiff;
import org.kpi4j.change.Impact;
import org.kpi4j.io.definition.Extensions;
import org.kpi4j.io.exchange.Import;
import org.kpi4j.io.tree.JsonPrinter;
import org.kpi4j.io.tree.MappingBuilder;
import org.kpi4j.io.tree.Node;
import org.kpi4j.model.Metric;

/** What changed between versions of files of other tools. */
class ImportDiffTest {
  private static final String PROJECT = """
      semantic_models:
        - name: orders
          model: ref('orders')
          measures:
            - {name: order_total, agg: sum, expr: amount, agg_time_dimension: ordered_at}
            - {name: order_count, agg: count, expr: id}
      metrics:
        - name: revenue
          label: Revenue
          description: All money
          type: simple
          filter: status = 'paid'
          type_params:
            measure: {name: order_total, fill_nulls_with: 0}
          config: {meta: {team: x}, tags: [money]}
        - name: per_order
          type: ratio
          type_params: {numerator: order_total, denominator: order_count}
        - name: so_far
          type: cumulative
          type_params: {measure: order_total, cumulative_type_params: {window: 7 days, period_agg: first}}
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      agg: sum               | agg: average          | BREAKING metric:revenue formula, BREAKING metric:so_far formula
      ordered_at             | paid_at               | BREAKING metric:revenue extensions.dbt.measure.order_total.agg_time_dimension, BREAKING metric:per_order extensions.dbt.measure.order_total.agg_time_dimension, BREAKING metric:so_far extensions.dbt.measure.order_total.agg_time_dimension
      status = 'paid'        | status = 'open'       | BREAKING metric:revenue formula
      fill_nulls_with: 0     | fill_nulls_with: 1    | BREAKING metric:revenue extensions.dbt.metric.type_params.measure.fill_nulls_with
      period_agg: first      | period_agg: last      | BREAKING metric:so_far extensions.dbt.metric.type_params.cumulative_type_params.period_agg
      window: 7 days         | window: 8 days        | BREAKING metric:so_far window
      denominator: order_count | denominator: order_total | BREAKING metric:per_order formula
      label: Revenue         | label: Income         | COSMETIC metric:revenue name
      All money              | Most money            | COSMETIC metric:revenue description
      team: x                | team: y               | MINOR metric:revenue extensions.dbt.metric.config.meta.team
      tags: [money]          | tags: [cash]          | COSMETIC metric:revenue tags
      type: ratio            | {type: ratio, novelty: 1, | BREAKING metric:per_order extensions.dbt.metric.novelty
      """)
  void changeOfAProject_isToldOnce(String was, String is, String expected) {
    String changed = is.startsWith("{")
        ? PROJECT.replace(was, "type: ratio\n    novelty: 1")
        : PROJECT.replace(was, is);
    CatalogDiff diff = ImportDiff.between(read(PROJECT), read(changed));
    assertThat(diff.changes().stream()
            .map(c -> c.impact() + " " + c.subject() + " " + c.attribute())
            .toList())
        .containsExactlyInAnyOrder(expected.split(", ", -1));
  }

  @Test
  void rename_isFoundThoughTheNameStandsInTheFileToo() {
    CatalogDiff diff =
        ImportDiff.between(read(PROJECT), read(PROJECT.replace("name: so_far", "name: running")));
    assertThat(diff.changes())
        .extracting(change -> change.impact() + " " + change.kind())
        .containsExactly("MINOR RENAMED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dbt-labs__metricflow-manifests",
        "fivetran__dbt_ad_reporting",
        "HousewareHQ__dbt_segment_metrics",
        "dbt-labs__semantic-layer-llm-benchmarking"
      })
  void noChangeOfARealMetric_goesUnnoticed(String folder) {
    List<Node> metrics =
        CatalogReader.standard().read(Corpora.folder(folder)).catalog().metrics().stream()
            .map(ImportDiffTest::kept)
            .filter(metric ->
                metric.textAt("agg").isEmpty() || metric.textAt("type").isPresent())
            .toList();
    assertThat(metrics).isNotEmpty();
    List<String> unnoticed = new ArrayList<>();
    metrics.forEach(metric -> eachChanged(metric, metric, "", changed -> {
      CatalogDiff diff = ImportDiff.between(read(document(metric)), read(document(changed)));
      if (diff.isEmpty()) {
        unnoticed.add(JsonPrinter.compact(changed));
      }
    }));
    assertThat(unnoticed).isEmpty();
  }

  @Test
  void ownCatalogues_areComparedAsEver() {
    Import before = read("metrics: [{id: a, extensions: {cost: 1}}]");
    Import after = read("metrics: [{id: a, extensions: {cost: 2}}]");
    assertThat(ImportDiff.between(before, after).impact()).contains(Impact.MINOR);
    assertThat(ImportDiff.between(before, before).isEmpty()).isTrue();
  }

  private static Import read(String text) {
    return CatalogReader.standard().readYaml(text, "a.yml");
  }

  private static String document(Node metric) {
    return JsonPrinter.compact(Node.mapping()
        .put("groups", Node.listing(ImmutableList.of()))
        .put("metrics", Node.listing(ImmutableList.of(metric)))
        .build());
  }

  private static Node kept(Metric metric) {
    Node kept = Extensions.decode(metric.extensions().getOrDefault("dbt", ""));
    return kept.find("metric").or(() -> kept.find("measure")).orElseThrow();
  }

  /** Gives the metric as often as it has values, each time with another one changed. */
  private static void eachChanged(Node whole, Node part, String path, Consumer<Node> take) {
    if (part instanceof Node.Mapping mapping) {
      mapping.entries().forEach(e -> eachChanged(whole, e.value(), path + "." + e.key(), take));
    } else if (part instanceof Node.Listing listing) {
      for (int i = 0; i < listing.items().size(); i++) {
        eachChanged(whole, listing.items().get(i), path + "[" + i + "]", take);
      }
    } else if (part.scalarText().filter(text -> !text.isBlank()).isPresent()) {
      take.accept(with(whole, "", path));
    }
  }

  private static Node with(Node node, String at, String path) {
    if (node instanceof Node.Mapping mapping) {
      MappingBuilder copy = Node.mapping();
      mapping.entries().forEach(e -> copy.put(e.key(), with(e.value(), at + "." + e.key(), path)));
      return copy.build();
    }
    if (node instanceof Node.Listing listing) {
      List<Node> items = new ArrayList<>();
      for (int i = 0; i < listing.items().size(); i++) {
        items.add(with(listing.items().get(i), at + "[" + i + "]", path));
      }
      return Node.listing(items);
    }
    return at.equals(path) ? Node.text(node.scalarText().orElse("") + "x") : node;
  }
}
