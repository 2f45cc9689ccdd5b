package org.kpi4j.testing;

import java.util.Optional;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.rule.Subject;

/**
 * What failures look up about the definitions that findings are about.
 *
 * @param catalog where they stand
 */
record Definitions(Catalog catalog) {

  /** {@return the text into which findings about a definition point: a statement or a name} */
  Optional<String> text(Subject subject) {
    return switch (subject.kind()) {
      case KPI -> catalog.findKpi(subject.id()).flatMap(Kpi::statement);
      case METRIC ->
        catalog.findMetric(subject.id()).map(metric -> metric.name().text());
      default -> Optional.empty();
    };
  }
}
