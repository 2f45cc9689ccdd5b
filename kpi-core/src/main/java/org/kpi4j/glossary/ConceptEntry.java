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
  private final Supplier<List<String>> others;
  private final Supplier<Concept> concept;

  private ConceptEntry(
      String id,
      Supplier<String> place,
      List<String> names,
      Supplier<List<String>> others,
      Supplier<Concept> concept) {
    this.id = id;
    this.place = place;
    this.names = names;
    this.others = others;
    this.concept = concept;
  }

  static ConceptEntry of(Concept concept) {
    List<String> names = new ArrayList<>(concept.name().texts().values());
    concept.aliases().values().forEach(names::addAll);
    return new ConceptEntry(
        concept.id(),
        () -> "concept '" + concept.id() + "'",
        names,
        List::of,
        Suppliers.ofInstance(concept));
  }

  /** {@return the concept that these lines write} */
  static ConceptEntry read(Field head, Lines lines, List<Field> names) {
    return new ConceptEntry(
        head.value(),
        head.line()::place,
        names.isEmpty() ? List.of() : names.get(0).columns(),
        () -> others(names),
        Suppliers.memoize(() -> ConceptBlock.concept(lines)));
  }

  private static List<String> others(List<Field> names) {
    List<String> others = new ArrayList<>();
    for (int i = 1; i < names.size(); i++) {
      others.addAll(names.get(i).columns());
    }
    return others;
  }

  String id() {
    return id;
  }

  /** {@return where it is written, for error messages} */
  String place() {
    return place.get();
  }

  /** {@return its names, as far as they are at hand: those in the first language that is written} */
  List<String> names() {
    return names;
  }

  /** {@return its other names} */
  List<String> otherNames() {
    return others.get();
  }

  Concept concept() {
    return concept.get();
  }
}
