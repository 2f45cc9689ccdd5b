package org.kpi4j.lint;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kpi4j.model.Catalog;
import org.kpi4j.rule.Subject;

/** The subjects of a catalogue in the order of a report: the catalogue, metrics, KPIs, objectives, initiatives, teams. */
final class Subjects {
  private final Catalog catalog;
  private volatile @Nullable Map<Subject, Integer> ordinals;

  Subjects(Catalog catalog) {
    this.catalog = catalog;
  }

  Catalog catalog() {
    return catalog;
  }

  int firstMetric() {
    return 1;
  }

  int firstKpi() {
    return 1 + catalog.metrics().size();
  }

  /** {@return the number of subjects that rules run on one by one} */
  int checked() {
    return firstKpi() + catalog.kpis().size();
  }

  Subject get(int ordinal) {
    if (ordinal == 0) {
      return Subject.of(catalog);
    }
    return ordinal < firstKpi()
        ? Subject.of(catalog.metrics().get(ordinal - firstMetric()))
        : Subject.of(catalog.kpis().get(ordinal - firstKpi()));
  }

  /** {@return the place of a subject; of two with the same id, the first; past the end when it is not in the catalogue} */
  int ordinal(Subject subject) {
    Map<Subject, Integer> all = ordinals;
    if (all == null) {
      all = index();
      ordinals = all;
    }
    return all.getOrDefault(subject, Integer.MAX_VALUE);
  }

  private Map<Subject, Integer> index() {
    Map<Subject, Integer> all = new HashMap<>();
    for (int i = 0; i < checked(); i++) {
      all.putIfAbsent(get(i), i);
    }
    catalog.objectives().forEach(o -> all.putIfAbsent(Subject.of(o), all.size() + checked()));
    catalog.initiatives().forEach(i -> all.putIfAbsent(Subject.of(i), all.size() + checked()));
    catalog.teams().forEach(t -> all.putIfAbsent(Subject.of(t), all.size() + checked()));
    return all;
  }
}
