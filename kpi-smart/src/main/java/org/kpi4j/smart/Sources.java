package org.kpi4j.smart;

/** Who says that a defect matters. */
final class Sources {
  static final String GROWTH_KPIS =
      "Hoe je KPI's bepaalt die echt bijdragen aan je groei (Dutch article on choosing KPIs), consulted 2026-11-20";
  static final String DORAN =
      "G. T. Doran, There's a S.M.A.R.T. way to write management's goals and objectives, Management Review 70(11), 1981";
  static final String LOCKE_LATHAM =
      "E. A. Locke and G. P. Latham, Building a practically useful theory of goal setting and task motivation, American"
          + " Psychologist 57(9), 2002";
  static final String REQUIREMENTS =
      "ISO/IEC/IEEE 29148:2018, Requirements engineering, 5.2.7 on vague and unbounded terms";
  static final String OKR = "J. Doerr, Measure What Matters, Portfolio, 2018";
  static final String LIBRARY = "chosen by this library";

  private Sources() {}
}
