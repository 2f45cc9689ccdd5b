package org.kpi4j.rule;

import org.kpi4j.model.Metric;

/** A rule about one metric. */
public non-sealed interface MetricRule extends Rule {

  /**
   * {@return what is wrong with a metric}
   *
   * @param metric the metric
   * @param context what else is known
   */
  Outcome check(Metric metric, Context context);
}
