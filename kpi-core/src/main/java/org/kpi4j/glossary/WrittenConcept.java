package org.kpi4j.glossary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A concept that stands in a text; only its id is known before somebody asks for more. */
final class WrittenConcept implements ConceptEntry {
  private final String id;
  private final Lines lines;
  private final List<Lines> names;

  /** What the lines say; read when it is first asked for, perhaps by several threads alike. */
  private volatile @Nullable Concept concept;

  /** Takes the lines of the concept, and one by one those of them that give its names in a language. */
  WrittenConcept(String id, Lines lines, List<Lines> names) {
    this.id = id;
    this.lines = lines;
    this.names = names;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String place() {
    return lines.head().place();
  }

  @Override
  public List<String> names() {
    return names.isEmpty() ? List.of() : names.get(0).columns().rest();
  }

  @Override
  public List<String> otherNames() {
    List<String> others = new ArrayList<>();
    for (int i = 1; i < names.size(); i++) {
      others.addAll(names.get(i).columns().rest());
    }
    return others;
  }

  @Override
  public Concept concept() {
    Concept read = concept;
    if (read == null) {
      read = ConceptBlock.concept(lines);
      concept = read;
    }
    return read;
  }
}
