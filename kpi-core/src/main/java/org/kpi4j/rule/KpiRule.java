package org.kpi4j.rule;

import org.kpi4j.model.Kpi;

/** A rule about one KPI. */
public non-sealed interface KpiRule extends Rule {

  /**
   * {@return what is wrong with a KPI}
   *
   * @param kpi the KPI as it was written; {@link Context#completed} gives it with what its statement says
   * @param context what else is known
   */
  Outcome check(Kpi kpi, Context context);
}
