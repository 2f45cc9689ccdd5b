package org.kpi4j.testing.rule;

import org.kpi4j.model.Catalog;

/** An example, short enough for a complaint. */
final class Shown {
  private static final int LONGEST = 160;

  private Shown() {}

  static String of(Catalog example) {
    boolean isKpi = example.kpis().size() == 1 && example.metrics().isEmpty();
    String text = isKpi
        ? example.kpis().get(0).statement().map(s -> "'" + s + "'").orElse(example.toString())
        : example.toString();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
