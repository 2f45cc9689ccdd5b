package org.kpi4j.reading;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;
import org.kpi4j.glossary.WordKind;

/** What the company itself puts out: "newsletters sent", "published blog articles", "flyers handed out". */
final class MadeThings {
  private static final ImmutableSet<String> MAKING = ImmutableSet.of("publish", "send");
  private static final ImmutableSet<String> MADE =
      ImmutableSet.of("content", "print", "newsletter", "email", "website", "social");

  private MadeThings() {}

  static void addTo(Set<Trait> traits, List<Part> parts) {
    boolean makes = any(parts, MAKING) && any(parts, MADE);
    boolean theirs = parts.stream().anyMatch(part -> part.is(WordKind.ACTOR));
    if (makes && !theirs) {
      traits.add(Trait.OUTPUT);
    }
  }

  static boolean isMade(Part part) {
    return MADE.stream().anyMatch(part::is);
  }

  private static boolean any(List<Part> parts, ImmutableSet<String> words) {
    return parts.stream().anyMatch(part -> words.stream().anyMatch(part::is));
  }
}
