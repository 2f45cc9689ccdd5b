package org.kpi4j.rule;

import org.kpi4j.model.Kpi;

/** A rule about one KPI. */
public non-sealed interface KpiRule extends Rule {

  /**
   * {@return what is wrong with a KPI}
   *
   * @param kpi the KPI, completed with what its statement says; {@link Context#asWritten} gives it as its author
   *     wrote it
   * @param context what else is known
   */
  Outcome check(Kpi kpi, Context context);
}
