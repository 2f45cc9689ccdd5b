package org.kpi4j.reading;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;
import org.kpi4j.glossary.WordKind;

/** Ways from one step to the next: "visitor to sign-up", "from trial to paid"; "visits to a page" is none. */
final class Steps {
  private Steps() {}

  static boolean isStep(Part before, Part link, Part after) {
    return Links.isTo(link) && isState(before) && isState(after) && !after.is(WordKind.CHANNEL);
  }

  /** {@return what the first way in the name leads to; empty when it has no way} */
  static Optional<Part> target(ImmutableList<Part> parts) {
    List<Part> telling = parts.stream().filter(part -> !part.isFiller()).toList();
    for (int i = 1; i + 1 < telling.size(); i++) {
      if (isStep(telling.get(i - 1), telling.get(i), telling.get(i + 1))) {
        return Optional.of(telling.get(i + 1));
      }
    }
    return Optional.empty();
  }

  private static boolean isState(Part part) {
    boolean verb = part.has(Trait.REPEAT) && part.is(WordKind.QUALIFIER);
    return part.isWord() && !part.is(WordKind.MEASURE) && !part.is(WordKind.LINK) && !verb;
  }
}
