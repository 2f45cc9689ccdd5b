package org.kpi4j.nsm.rule;

import java.util.Optional;
import java.util.function.Function;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Metric;
import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.candidate.Surroundings;
import org.kpi4j.nsm.drivers.DriverCycle;
import org.kpi4j.nsm.drivers.DriverTree;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.Subject;

/**
 * The north star that a catalogue names, with what moves it.
 *
 * @param catalog the catalogue
 * @param metric the north star
 * @param tree what moves it
 */
record Chosen(Catalog catalog, Metric metric, DriverTree tree) {
  /** {@return what the rule says of the north star; not applicable without one, or when its drivers lead back to it} */
  static Outcome of(Catalog catalog, Function<Chosen, Outcome> rule) {
    return in(catalog).map(rule).orElseGet(Outcome::notApplicable);
  }

  private static Optional<Chosen> in(Catalog catalog) {
    return catalog
        .northStar()
        .flatMap(catalog::findMetric)
        .filter(metric -> DriverCycle.find(catalog, metric.id()).isEmpty())
        .map(metric -> new Chosen(catalog, metric, DriverTree.of(catalog, metric.id())));
  }

  Candidate candidate() {
    Surroundings surroundings = Surroundings.builder().catalog(catalog).build();
    return Candidate.in(surroundings, metric)
        .guardrails(surroundings.guardrails().get(metric.id()))
        .build();
  }

  Subject subject() {
    return Subject.of(metric);
  }
}
