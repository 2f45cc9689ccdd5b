package org.kpi4j.nsm.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kpi4j.glossary.Concept;
import org.kpi4j.glossary.Glossary;
import org.kpi4j.glossary.Trait;
import org.kpi4j.model.Guardrail;
import org.kpi4j.model.Language;
import org.kpi4j.model.Metric;
import org.kpi4j.nsm.candidate.Candidate;

/** What the field guards value with must be enough for the judge of north stars. */
class UsualGuardrailsTest {
  @Test
  void countedValue_isGuardedOnBothSides() {
    List<Concept> values = Glossary.standard().concepts().stream()
        .filter(concept -> concept.has(Trait.VALUE_EVENT))
        .filter(concept -> concept.has(Trait.COUNT) || concept.has(Trait.DURATION))
        .toList();
    assertThat(values).hasSizeGreaterThan(15);
    assertThat(values)
        .filteredOn(concept -> !GuardrailPlan.of(guarded(concept)).isComplete())
        .extracting(Concept::id)
        .isEmpty();
  }

  private static Candidate guarded(Concept concept) {
    Candidate.Builder candidate =
        Candidate.of(Metric.named(concept.name().in(Language.ENGLISH))).toBuilder();
    for (String guard : concept.guardrails()) {
      candidate.guardrail(Guardrail.of(guard, "the field usually takes it"));
    }
    return candidate.build();
  }
}
