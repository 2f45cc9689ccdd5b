package org.kpi4j.definition;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kpi4j.glossary.Concept;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.DerivedUnit;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Unit;
import org.kpi4j.reading.Reader;

/**
 * The units of the metrics of a catalogue: as they declare them, else as their own formula gives them, else as the glossary
 * has them for what their names stand for.
 */
final class LikelyUnits implements Function<String, Optional<Unit>> {
  private final Catalog catalog;
  private final Reader reader;
  private final Map<String, Optional<Unit>> known = new HashMap<>();

  LikelyUnits(Catalog catalog, Reader reader) {
    this.catalog = catalog;
    this.reader = reader;
  }

  @Override
  public Optional<Unit> apply(String id) {
    return known.computeIfAbsent(id, missing -> catalog.findMetric(id).flatMap(this::unit));
  }

  private Optional<Unit> unit(Metric metric) {
    return metric
        .unit()
        .or(() -> computed(metric))
        .or(() -> reader.readMetric(metric).concept().flatMap(Concept::unit));
  }

  private Optional<Unit> computed(Metric metric) {
    return metric
        .formula()
        .map(formula -> formula.unit(DeclaredUnits.in(catalog)))
        .filter(DerivedUnit.Known.class::isInstance)
        .map(unit -> ((DerivedUnit.Known) unit).unit());
  }
}
