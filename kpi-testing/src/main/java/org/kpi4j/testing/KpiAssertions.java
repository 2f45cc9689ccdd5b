package org.kpi4j.testing;

import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;
import org.kpi4j.nsm.Ranking;

/** Where assertions start. */
public final class KpiAssertions {
  private KpiAssertions() {}

  /**
   * {@return assertions on a KPI}
   *
   * @param kpi the KPI
   */
  public static KpiAssert assertThat(Kpi kpi) {
    return new KpiAssert(kpi);
  }

  /**
   * {@return assertions on a metric}
   *
   * @param metric the metric
   */
  public static MetricAssert assertThat(Metric metric) {
    return new MetricAssert(metric);
  }

  /**
   * {@return assertions on a catalogue}
   *
   * @param catalog the catalogue
   */
  public static CatalogAssert assertThat(Catalog catalog) {
    return new CatalogAssert(catalog);
  }

  /**
   * {@return assertions on a ranking of north star candidates}
   *
   * @param ranking the ranking
   */
  public static RankingAssert assertThat(Ranking ranking) {
    return new RankingAssert(ranking);
  }
}
