package org.kpi4j.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Guardrail;
import org.kpi4j.model.Initiative;
import org.kpi4j.model.KeyResult;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Objective;
import org.kpi4j.model.Team;
import org.kpi4j.rule.Subject;

/** Gathers the links of a catalogue that lead nowhere. Formulas are not among them: a name there may be a column. */
final class LooseLinks {
  private final KnownIds known;
  private final List<Link> found = new ArrayList<>();

  LooseLinks(KnownIds known) {
    this.known = known;
  }

  List<Link> in(Catalog catalog) {
    catalog
        .northStar()
        .filter(id -> !known.hasMetric(id))
        .ifPresent(id -> found.add(new Link(Subject.of(catalog), "northStar", id)));
    catalog.metrics().forEach(this::ofMetric);
    catalog.kpis().forEach(this::ofKpi);
    catalog.objectives().forEach(this::ofObjective);
    catalog.initiatives().forEach(this::ofInitiative);
    catalog.teams().forEach(this::ofTeam);
    return found;
  }

  private void ofMetric(Metric metric) {
    for (String id : metric.drivers()) {
      if (!known.hasMetric(id)) {
        found.add(new Link(Subject.of(metric), "drivers", id));
      }
    }
    if (metric.replacedBy().isPresent() && !known.hasMetric(metric.replacedBy().get())) {
      found.add(new Link(Subject.of(metric), "replacedBy", metric.replacedBy().get()));
    }
  }

  private void ofKpi(Kpi kpi) {
    if (kpi.metric().isPresent() && !known.hasMetric(kpi.metric().get())) {
      add(kpi, "metric", kpi.metric().get());
    }
    for (Guardrail guardrail : kpi.guardrails()) {
      if (!known.hasMetric(guardrail.metric())) {
        add(kpi, "guardrails", guardrail.metric());
      }
    }
    unknown(kpi.supports(), known::hasSupported).forEach(id -> add(kpi, "supports", id));
    unknown(kpi.weights().keySet(), known::hasKpi).forEach(id -> add(kpi, "weights", id));
    unknown(kpi.teams(), known::hasTeam).forEach(id -> add(kpi, "teams", id));
    unknown(kpi.acceptedBy(), known::hasTeam).forEach(id -> add(kpi, "acceptedBy", id));
  }

  private static List<String> unknown(Set<String> ids, Predicate<String> isKnown) {
    List<String> unknown = new ArrayList<>(0);
    for (String id : ids) {
      if (!isKnown.test(id)) {
        unknown.add(id);
      }
    }
    return unknown;
  }

  private void add(Kpi kpi, String attribute, String id) {
    found.add(new Link(Subject.of(kpi), attribute, id));
  }

  private void ofObjective(Objective objective) {
    for (String id : objective.supports()) {
      if (!known.hasSupported(id)) {
        found.add(new Link(Subject.of(objective), "supports", id));
      }
    }
    for (KeyResult result : objective.keyResults()) {
      if (result.metric().isPresent() && !known.hasMetric(result.metric().get())) {
        found.add(new Link(Subject.of(objective), "keyResults", result.metric().get()));
      }
    }
  }

  private void ofInitiative(Initiative initiative) {
    for (String id : initiative.moves()) {
      if (!known.hasMetric(id)) {
        found.add(new Link(Subject.of(initiative), "moves", id));
      }
    }
  }

  private void ofTeam(Team team) {
    if (team.department().isPresent() && !known.hasTeam(team.department().get())) {
      found.add(new Link(Subject.of(team), "department", team.department().get()));
    }
  }
}
