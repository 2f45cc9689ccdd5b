package org.kpi4j.io.dbt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.junit.jupiter.api.Test;
import org.kpi4j.io.CatalogReader;
import org.kpi4j.io.exchange.Import;
import org.kpi4j.model.Direction;
import org.kpi4j.model.Lifecycle;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Unit;

class DbtReadingTest {
  private static final String LEGACY = """
      semantic_models:
        - name: orders
          measures:
            - {name: order_total, agg: sum, expr: amount}
            - {name: buyers, agg: count_distinct, expr: customer_id, create_metric: true}
            - {name: late, agg: sum, expr: "case when late then 1 end"}
      groups:
        - {name: commerce, owner: {name: Sanne, email: sanne@example.org}}
      metrics:
        - name: turnover
          label: Turnover
          description: What customers paid
          type: simple
          type_params: {measure: order_total}
          filter: "{{ Dimension('order__paid') }}"
          config:
            group: commerce
            tags: [finance]
            meta:
              owner: piet
              kpi:
                unit: EUR
                direction: higher
                kpis:
                  - {id: grow, metric: turnover, aim: {target: +10 %, within: P1Y}}
        - name: late_orders
          type: SIMPLE
          type_params: {measure: {name: late, fill_nulls_with: 0}}
        - name: turnover_per_buyer
          type: ratio
          type_params: {numerator: {name: turnover, filter: web}, denominator: buyers}
        - name: growth
          type: derived
          type_params:
            expr: now-before
            metrics: [{name: turnover, alias: now}, {name: turnover, offset_window: 1 month, alias: before}]
        - name: odd
          type: derived
          type_params: {expr: "case when turnover > 1 then 2 end", metrics: [turnover]}
        - name: turnover_year
          type: cumulative
          type_params: {measure: order_total, cumulative_type_params: {window: 12 months}}
          config: {enabled: false}
        - name: bought
          type: conversion
          type_params:
            conversion_type_params: {entity: user, base_measure: late, conversion_measure: buyers}
      """;

  private final Import read = CatalogReader.standard().readYaml(LEGACY, "models.yml");

  @Test
  void file_hasNoProblems() {
    assertThat(read.problems()).isEmpty();
    assertThat(read.catalog().metrics()).hasSize(8);
  }

  @Test
  void formulas_followTheTypes() {
    assertThat(formula("turnover")).isEqualTo("sum(amount) where `{{ Dimension('order__paid') }}`");
    assertThat(formula("late_orders")).isEqualTo("sum(sql:`case when late then 1 end`)");
    assertThat(formula("turnover_per_buyer")).isEqualTo("turnover where `web` / buyers");
    assertThat(formula("growth")).isEqualTo("turnover - turnover where `offset_window 1 month`");
    assertThat(formula("bought"))
        .isEqualTo("count_distinct(customer_id) / sum(sql:`case when late then 1 end`)");
  }

  @Test
  void expressionThatIsNoArithmetic_isKeptAndItsInputsDrive() {
    assertThat(formula("odd")).isEqualTo("sql:`case when turnover > 1 then 2 end`");
    assertThat(metric("odd").drivers()).containsExactly("turnover");
  }

  @Test
  void ownFields_areReadFromMeta() {
    Metric turnover = metric("turnover");
    assertThat(turnover.unit()).contains(Unit.currency("EUR"));
    assertThat(turnover.direction()).contains(Direction.HIGHER);
    assertThat(read.catalog().findKpi("grow")).isPresent();
  }

  @Test
  void owner_isTheOneOfTheGroupAndOfMeta() {
    assertThat(metric("turnover").owners()).containsExactlyInAnyOrder("Sanne", "piet");
  }

  @Test
  void windowAndLifecycle_areRead() {
    assertThat(metric("turnover_year").window()).contains(Period.ofMonths(12));
    assertThat(metric("turnover_year").lifecycle()).isEqualTo(Lifecycle.RETIRED);
  }

  @Test
  void whatHasNoPlace_isKeptAndReported() {
    assertThat(read.losses())
        .extracting(l -> l.subject() + " " + l.what() + " " + l.fate())
        .contains(
            " semantic_models KEPT_VERBATIM",
            "metric:late_orders type_params.measure.fill_nulls_with KEPT_VERBATIM",
            "metric:bought type_params.conversion_type_params.entity KEPT_VERBATIM",
            "metric:growth type_params.metrics.offset_window KEPT_VERBATIM");
    assertThat(metric("bought").extensions().get("dbt")).contains("\"entity\":\"user\"");
  }

  @Test
  void attributes_haveTheirPlaces() {
    assertThat(metric("turnover").positions().of("description").orElseThrow())
        .hasToString("models.yml:12:5");
  }

  @Test
  void flatSpecification_isRead() {
    Import flat = CatalogReader.standard().readYaml("""
        models:
          - name: orders
            metrics:
              - {name: turnover, agg: sum, expr: amount, type: simple}
        metrics:
          - {name: share, type: ratio, numerator: turnover, denominator: {name: turnover, filter: all_of_it}}
          - {name: twice, type: derived, expr: turnover * 2, input_metrics: [{name: turnover}]}
          - {name: week, type: cumulative, input_metric: turnover, window: 7 days}
        """, "flat.yml");
    assertThat(flat.problems()).isEmpty();
    assertThat(flat.catalog().metrics())
        .extracting(m -> m.formula().orElseThrow().toString())
        .containsExactly(
            "turnover / turnover where `all_of_it`", "turnover * 2", "turnover", "sum(amount)");
    assertThat(flat.catalog().findMetric("week").orElseThrow().window()).contains(Period.ofDays(7));
  }

  @Test
  void firstGeneration_isRead() {
    Import first = CatalogReader.standard().readYaml("""
        metrics:
          - name: visitors
            label: Visitors
            model: ref('visits')
            calculation_method: count_distinct
            expression: visitor_id
            dimensions: [country]
            filters: [{field: bot, operator: '=', value: 'false'}]
          - name: rate
            calculation_method: derived
            expression: "{{ metric('visitors') }} / {{metric('visits')}}"
        """, "first.yml");
    assertThat(first.catalog().metrics())
        .extracting(m -> m.formula().orElseThrow().toString())
        .containsExactly("count_distinct(visitor_id) where `bot = false`", "visitors / visits");
  }

  @Test
  void manifest_isRead() {
    Import manifest = CatalogReader.standard().readJson("""
        {"semantic_models": [], "metrics": [{"name": "a", "type": "simple", "type_params":
         {"measure": {"name": "m", "filter": null}, "window": null},
         "filter": {"where_filters": [{"where_sql_template": "x > 1"}]}}], "project_configuration": {}}
        """, "semantic_manifest.json");
    assertThat(manifest.catalog().metrics().get(0).formula().orElseThrow())
        .hasToString("dbt-measure:`m` where `x > 1`");
  }

  @Test
  void metricWithoutName_isReportedAndTheOthersRemain() {
    Import bad = CatalogReader.standard()
        .readYaml("metrics:\n  - {type: simple}\n  - {type: simple, name: b}\n", "b.yml");
    assertThat(bad.problems()).hasSize(1);
    assertThat(bad.catalog().metrics()).hasSize(1);
  }

  private Metric metric(String id) {
    return read.catalog().findMetric(id).orElseThrow();
  }

  private String formula(String id) {
    return metric(id).formula().orElseThrow().toString();
  }

  @Test
  void oddButValidYaml_isRead() {
    Import read = CatalogReader.standard().readYaml("""
            %YAML 1.1
            ---
            x-shared: &shared
              config: {tags: finance, enabled: "{{ var('on', true) }}"}
            semantic_models:
            - name: "orders"
              measures:
              - {name: n_orders, agg: COUNT_DISTINCT, expr: order_id, create_metric: yes}
              - {name: one, agg: sum, expr: 1}
            metrics:
            - <<: *shared
              name: orders_eu
              type: SIMPLE
              type_params: {measure: n_orders}
              filter:
              - "{{ Dimension('order__region') }} = 'EU'"
              - |
                {{ TimeDimension('order__day', 'day') }} >= '2020-01-01'
            - {name: gap, type: derived, type_params: {expr: a - b, metrics: [{name: orders_eu, alias: a}, {name: orders_eu, alias: b, offset_window: 1 week}]}}
            ...
            ---
            models:
              - name: m
                metrics: [{name: in_model, agg: median, expr: x}]
            """, "odd.yml");
    assertThat(read.problems()).isEmpty();
    assertThat(read.catalog().metrics())
        .extracting(m -> m.id() + " = " + m.formula().orElseThrow())
        .containsExactlyInAnyOrder(
            "n_orders = count_distinct(order_id)",
            "orders_eu = count_distinct(order_id) where `{{ Dimension('order__region') }} = 'EU'"
                + " AND {{ TimeDimension('order__day', 'day') }} >= '2020-01-01'`",
            "gap = orders_eu - orders_eu where `offset_window 1 week`",
            "in_model = median(x)");
    assertThat(read.catalog().findMetric("orders_eu").orElseThrow().tags())
        .containsExactly("finance");
  }
}
