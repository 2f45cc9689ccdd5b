package org.kpi4j.glossary;

import java.util.Map;

/** Refuses guardrails that are no concepts. */
final class GuardrailIds {
  private GuardrailIds() {}

  static void check(Map<String, ConceptEntry> concepts) {
    for (ConceptEntry entry : concepts.values()) {
      for (String id : entry.concept().guardrails()) {
        if (!concepts.containsKey(id)) {
          throw new WrongLine(
              entry.place(), "a guardrail must be the id of a concept: '" + id + "'");
        }
      }
    }
  }
}
