package org.kpi4j.testing.rule;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kpi4j.model.Aim;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Deadline;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Unit;
import org.kpi4j.rule.Subject;
import org.kpi4j.rule.Suggestion;

/** Takes suggestions over, for the attributes that hold one text, unit, formula or day. */
final class TakenOver {
  private static final ImmutableMap<String, Change<Kpi>> KPI = ImmutableMap.of(
      "statement", (kpi, value) -> kpi.toBuilder().statement(value).build(),
      "name", (kpi, value) -> kpi.toBuilder().name(value).build(),
      "metric", (kpi, value) -> kpi.toBuilder().metric(value).build(),
      "lever", (kpi, value) -> kpi.toBuilder().lever(value).build(),
      "reason", (kpi, value) -> kpi.toBuilder().reason(value).build(),
      "population", (kpi, value) -> kpi.toBuilder().population(value).build(),
      "aim.deadline", TakenOver::deadline);

  private static final ImmutableMap<String, Change<Metric>> METRIC = ImmutableMap.of(
      "name", (metric, value) -> metric.toBuilder().name(value).build(),
      "description", (metric, value) -> metric.toBuilder().description(value).build(),
      "formula", (metric, value) -> metric.toBuilder().formula(value).build(),
      "unit", (metric, value) -> metric.toBuilder().unit(Unit.parse(value)).build(),
      "population", (metric, value) -> metric.toBuilder().population(value).build(),
      "replacedBy", (metric, value) -> metric.toBuilder().replacedBy(value).build());

  private TakenOver() {}

  /** {@return the catalogue after a suggestion about a subject; empty when the attribute is of another kind} */
  static Optional<Catalog> in(Catalog catalog, Subject subject, Suggestion suggestion) {
    return switch (subject.kind()) {
      case KPI ->
        Optional.ofNullable(KPI.get(suggestion.attribute()))
            .map(change -> kpis(catalog, subject.id(), k -> change.of(k, suggestion.value())));
      case METRIC ->
        Optional.ofNullable(METRIC.get(suggestion.attribute()))
            .map(change -> metrics(catalog, subject.id(), m -> change.of(m, suggestion.value())));
      default -> Optional.empty();
    };
  }

  private static Catalog kpis(Catalog catalog, String id, UnaryOperator<Kpi> change) {
    List<Kpi> changed = catalog.kpis().stream()
        .map(kpi -> kpi.id().equals(id) ? change.apply(kpi) : kpi)
        .toList();
    return catalog.toBuilder().kpis(changed).build();
  }

  private static Catalog metrics(Catalog catalog, String id, UnaryOperator<Metric> change) {
    List<Metric> changed = catalog.metrics().stream()
        .map(metric -> metric.id().equals(id) ? change.apply(metric) : metric)
        .toList();
    return catalog.toBuilder().metrics(changed).build();
  }

  private static Kpi deadline(Kpi kpi, String value) {
    Aim aim = kpi.goal()
        .map(Goal::toBuilder)
        .orElseGet(Goal::builder)
        .deadline(Deadline.parse(value))
        .build();
    return kpi.toBuilder().aim(aim).build();
  }

  /** What a suggestion does to a definition. */
  private interface Change<T> {
    T of(T definition, String value);
  }
}
