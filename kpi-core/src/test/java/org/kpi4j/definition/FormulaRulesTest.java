package org.kpi4j.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Direction;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Observation;
import org.kpi4j.model.Series;
import org.kpi4j.model.Unit;

/** Edges of the rules about formulas. */
class FormulaRulesTest {
  private static Catalog with(String formula) {
    return Samples.metrics(
        Metric.builder()
            .id("revenue")
            .unit(Unit.currency("EUR"))
            .direction(Direction.HIGHER)
            .build(),
        Metric.builder()
            .id("costs")
            .unit(Unit.currency("EUR"))
            .direction(Direction.LOWER)
            .build(),
        Metric.builder().id("orders").unit(Unit.countOf("order")).build(),
        Samples.computed("m", formula));
  }

  @Test
  void columns_areNoMetrics() {
    for (String formula : List.of(
        "sum(order.value)",
        "order.value * 2",
        "count(order)",
        "coalesce(value, 0)",
        "sql:`select 1`",
        "sum(value) where `x`")) {
      assertThat(Findings.of(new UnknownMetric(), with(formula))).as(formula).isEmpty();
    }
    for (String formula : List.of(
        "visits",
        "-visits",
        "visits / orders",
        "orders / visits",
        "2 * visits",
        "orders + visits",
        "visits where `x`")) {
      assertThat(Findings.texts(new UnknownMetric(), with(formula)))
          .as(formula)
          .containsExactly("metric:m formula: The formula uses an unknown metric: 'visits'");
    }
  }

  @Test
  void formulaWithoutMetrics_needsASource() {
    for (String formula : List.of("sum(order.value)", "order.value * 2", "sql:`x`", "7", "f(a)")) {
      assertThat(Findings.of(new MissingSource(), Catalog.of(Samples.computed("m", formula))))
          .as(formula)
          .hasSize(1);
    }
    for (String formula : List.of("a", "sum(x) / a", "a / sum(x)", "1 + a", "a where `x`")) {
      assertThat(Findings.of(new MissingSource(), Catalog.of(Samples.computed("m", formula))))
          .as(formula)
          .isEmpty();
    }
  }

  @Test
  void divisorsThatCanBeZero_areFoundAtAnyDepth() {
    for (String formula : List.of(
        "revenue / costs",
        "revenue / 0",
        "2 * (revenue / costs)",
        "f(revenue / costs)",
        "orders - 1 / costs",
        "(revenue / costs) where `x`",
        "revenue / (orders - 1)")) {
      assertThat(Findings.of(new DivisionByZero(), with(formula))).as(formula).hasSize(1);
    }
    for (String formula :
        List.of("revenue / 2", "revenue / (orders + 1)", "costs / revenue", "revenue * costs")) {
      assertThat(Findings.of(new DivisionByZero(), with(formula))).as(formula).isEmpty();
    }
    assertThat(Findings.applies(new DivisionByZero(), with("revenue * 2"))).isFalse();
  }

  @Test
  void measuredZero_isAPossibleDivisor() {
    Catalog catalog = with("costs / orders").toBuilder()
        .series(Series.builder()
            .metric("orders")
            .observation(new Observation(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2), 0))
            .build())
        .build();
    assertThat(Findings.texts(new DivisionByZero(), catalog))
        .containsExactly("metric:m formula: The formula divides by what can be 0: 'orders' in 'm'");
  }

  @Test
  void unitClash_namesBothSides() {
    assertThat(Findings.texts(new UnitClash(), with("revenue + orders")))
        .containsExactly(
            "metric:m formula: The formula adds or subtracts unlike units: 'revenue' in EUR and 'orders' in order, for 'm'");
    assertThat(Findings.of(new UnitClash(), with("revenue - costs"))).isEmpty();
    assertThat(Findings.of(new UnitClash(), with("revenue - visits"))).isEmpty();
    assertThat(Findings.applies(new UnitClash(), Catalog.of(Metric.named("M")))).isFalse();
  }

  @Test
  void unitOfAClash_isNotMissing() {
    assertThat(Findings.texts(new MissingUnit(), with("revenue + orders"))).isEmpty();
    assertThat(Findings.of(new MissingUnit(), with("revenue - visits"))).hasSize(0);
    assertThat(Findings.of(new MissingUnit(), with("visits"))).hasSize(1);
    assertThat(Findings.of(new MissingUnit(), with("7"))).hasSize(1);
  }

  @Test
  void unitForEachWindow_isNoMismatch() {
    Metric weekly = Metric.builder()
        .id("lessons")
        .formula("count(lesson.finished)")
        .unit(Unit.parse("lessons/week"))
        .window(Period.ofWeeks(1))
        .build();
    assertThat(Findings.of(new UnitMismatch(), Catalog.of(weekly))).isEmpty();
    Metric withoutWindow = weekly.toBuilder().window(Optional.empty()).build();
    assertThat(Findings.of(new UnitMismatch(), Catalog.of(withoutWindow))).hasSize(1);
  }

  @Test
  void unknownUnits_areNoMismatch() {
    Metric metric =
        Metric.builder().id("m").formula("visits / orders").unit(Unit.PERCENT).build();
    assertThat(Findings.applies(new UnitMismatch(), Catalog.of(metric))).isFalse();
  }
}
