package org.kpi4j.smart;

import java.time.LocalDate;
import java.util.Optional;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Series;

/** What is judged: a KPI, what the catalogue knows of it, and the day; without one, whatever depends on today stays open. */
record Case(Kpi kpi, Catalog catalog, Optional<LocalDate> asOf) {
  private static final String STATEMENT = "statement";

  /** {@return a sentence of which nothing else is known} */
  static Case sentence() {
    return new Case(
        Kpi.builder().id(STATEMENT).build(), Catalog.builder().build(), Optional.empty());
  }

  /** {@return a sentence about a metric that was measured before} */
  static Case measured(Series series) {
    Kpi kpi = Kpi.builder().id(STATEMENT).metric(series.metric()).build();
    return new Case(kpi, Catalog.builder().series(series).build(), Optional.empty());
  }

  Case on(Optional<LocalDate> day) {
    return new Case(kpi, catalog, day);
  }
}
