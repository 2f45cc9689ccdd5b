package org.kpi4j.definition;

import java.util.Optional;
import java.util.function.Function;
import org.kpi4j.glossary.Concept;
import org.kpi4j.reading.MetricReading;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Suggestion;

/** Proposes what the field usually writes, for a metric whose name the glossary knows. */
final class Usual {
  private Usual() {}

  /** {@return the finding, with the fact as its suggestion where the glossary has it} */
  static Finding suggest(
      Finding finding, MetricReading reading, Function<Concept, Optional<String>> fact) {
    return reading
        .concept()
        .filter(concept -> reading.isWhole())
        .flatMap(fact)
        .map(value -> finding.suggesting(Suggestion.review(finding.attribute(), value)))
        .orElse(finding);
  }
}
