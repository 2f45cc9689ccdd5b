package org.kpi4j.glossary;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A concept as it is listed: its names and its place, and the rest of it once somebody asks. */
final class ConceptEntry {
  private final String id;
  private final Supplier<String> place;
  private final List<String> names;
  private final Supplier<Concept> concept;

  private ConceptEntry(
      String id, Supplier<String> place, List<String> names, Supplier<Concept> concept) {
    this.id = id;
    this.place = place;
    this.names = names;
    this.concept = concept;
  }

  static ConceptEntry of(Concept concept) {
    List<String> names = new ArrayList<>(concept.name().texts().values());
    concept.aliases().values().forEach(names::addAll);
    return new ConceptEntry(
        concept.id(), () -> "concept '" + concept.id() + "'", names, Suppliers.ofInstance(concept));
  }

  /** {@return the concept that these lines write} */
  static ConceptEntry read(Field head, Lines lines, List<String> names) {
    return new ConceptEntry(
        head.value(),
        head.line()::place,
        names,
        Suppliers.memoize(() -> ConceptBlock.concept(lines)));
  }

  String id() {
    return id;
  }

  /** {@return where it is written, for error messages} */
  String place() {
    return place.get();
  }

  /** {@return its names in every language} */
  List<String> names() {
    return names;
  }

  Concept concept() {
    return concept.get();
  }
}
