package org.kpi4j.glossary;

import java.util.ArrayList;
import java.util.List;

/** A concept that a caller gives as a value. */
record GivenConcept(Concept concept) implements ConceptEntry {
  @Override
  public String id() {
    return concept.id();
  }

  @Override
  public String place() {
    return "concept '" + id() + "'";
  }

  @Override
  public List<String> names() {
    List<String> names = new ArrayList<>(concept.name().texts().values());
    concept.aliases().values().forEach(names::addAll);
    return names;
  }

  @Override
  public List<String> otherNames() {
    return List.of();
  }
}
