package org.kpi4j.smart;

import java.time.LocalDate;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Observation;
import org.kpi4j.model.Series;

/** Example catalogues in which something was measured. */
final class Measured {
  private Measured() {}

  /** {@return a KPI with this statement, and one value a month of its metric} */
  static Catalog monthly(String statement, LocalDate first, double... values) {
    Series.Builder series = Series.builder().metric("nps");
    for (int i = 0; i < values.length; i++) {
      series.observation(new Observation(first.plusMonths(i), first.plusMonths(i + 1), values[i]));
    }
    Kpi kpi = Kpi.builder().id("nps-goal").statement(statement).metric("nps").build();
    return Catalog.builder().kpi(kpi).series(series.build()).build();
  }
}
