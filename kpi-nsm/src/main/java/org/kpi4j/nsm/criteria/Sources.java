package org.kpi4j.nsm.criteria;

/** The texts that the criteria rest on, all consulted on 2026-11-21. */
final class Sources {
  static final String KPIS_THAT_DRIVE_GROWTH =
      "\"Hoe je KPI's bepaalt die echt bijdragen aan je groei\" (an article on choosing KPIs that drive growth)";
  static final String COMPASS =
      "Frederiek van Leeuwen, \"North star metric: het kompas voor duurzame groei\", ZakelijkPlus.nl";
  static final String PLAYBOOK = "Amplitude, \"The North Star Playbook\"";
  static final String DECEIVE =
      "Brian Balfour, \"Don't Let Your North Star Metric Deceive You\", Reforge";

  private Sources() {}
}
