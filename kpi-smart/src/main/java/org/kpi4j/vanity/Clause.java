package org.kpi4j.vanity;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;
import org.kpi4j.glossary.WordKind;

/** The clause of a name: "users who try a feature" says what they do, "people who visit" does not. */
final class Clause {
  private static final ImmutableSet<String> PRONOUNS =
      ImmutableSet.of("who", "that", "which", "dat", "die");

  private Clause() {}

  static boolean tellsWhatTheyDo(List<Part> parts) {
    for (int i = 1; i < parts.size(); i++) {
      if (parts.get(i).isFiller() && PRONOUNS.contains(parts.get(i).text())) {
        List<Part> said = parts.subList(i + 1, parts.size());
        return said.stream().anyMatch(Clause::isDeed)
            && said.stream().noneMatch(part -> part.has(Trait.REACH));
      }
    }
    return false;
  }

  private static boolean isDeed(Part part) {
    return part.is(WordKind.ACTION) || part.is(WordKind.OBJECT);
  }
}
