package org.kpi4j.glossary;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds concepts by the parts of their names, whatever the order of the parts. */
final class ConceptIndex {
  private final Map<Long, Placed<Concept>> byName = new HashMap<>(1 << 12);
  private final Lexicon lexicon;

  private ConceptIndex(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  static ConceptIndex of(Iterable<Placed<Concept>> concepts, Lexicon lexicon) {
    ConceptIndex index = new ConceptIndex(lexicon);
    concepts.forEach(index::addNames);
    concepts.forEach(index::addId);
    return index;
  }

  private void addNames(Placed<Concept> placed) {
    placed.value().name().texts().values().forEach(name -> add(name, placed));
    placed.value().aliases().values().forEach(names -> names.forEach(name -> add(name, placed)));
  }

  private void add(String name, Placed<Concept> placed) {
    long key = key(lexicon.parts(name));
    checkArgument(key != 0, "%s: a name must have a letter or digit: '%s'", placed.place(), name);
    Placed<Concept> other = byName.putIfAbsent(key, placed);
    checkArgument(
        other == null || other.value().id().equals(placed.value().id()),
        "%s: the name '%s' is already a name of '%s'%s",
        placed.place(),
        name,
        other == null ? "" : other.value().id(),
        other == null ? "" : " (" + other.place() + ")");
  }

  private void addId(Placed<Concept> placed) {
    long key = key(lexicon.parts(placed.value().id()));
    if (key != 0) {
      byName.putIfAbsent(key, placed);
    }
  }

  Optional<Concept> find(List<Part> parts) {
    long key = key(parts);
    Placed<Concept> found = key == 0 ? null : byName.get(key);
    return found == null ? Optional.empty() : Optional.of(found.value());
  }

  private static long key(List<Part> parts) {
    long key = 0;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.isTelling()) {
        key += part.mark();
      }
    }
    return key;
  }
}
