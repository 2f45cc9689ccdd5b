package org.kpi4j.reading;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;
import org.kpi4j.glossary.WordKind;

/** Whether a name says what people do: "households that cut their consumption", not only that they are there. */
final class Doing {
  private static final ImmutableSet<String> WHO =
      ImmutableSet.of("who", "that", "die", "dat", "which");

  private static final ImmutableSet<String> THROUGH =
      ImmutableSet.of("via", "through", "by", "from", "door", "van");
  private static final ImmutableSet<String> OTHERS = ImmutableSet.of("other", "andere", "fellow");

  private Doing() {}

  static boolean is(List<Part> parts) {
    boolean someone = false;
    for (int i = 0; i + 1 < parts.size(); i++) {
      someone |= parts.get(i).is(WordKind.ACTOR) && !parts.get(i).has(Trait.OPERATIONAL);
      if (someone && WHO.contains(parts.get(i).text())) {
        return isAct(parts.subList(i + 1, parts.size()));
      }
    }
    return false;
  }

  /** "Via other parents", "through existing members". */
  static boolean isThroughOthers(List<Part> parts) {
    for (int i = 0; i + 2 < parts.size(); i++) {
      boolean others =
          OTHERS.contains(parts.get(i + 1).text()) || parts.get(i + 1).is("existing");
      if (others && THROUGH.contains(parts.get(i).text()) && parts.get(i + 2).is(WordKind.ACTOR)) {
        return true;
      }
    }
    return false;
  }

  /** Being reached is no act. */
  private static boolean isAct(List<Part> parts) {
    return parts.stream().anyMatch(part -> part.isWord() && !part.isFiller())
        && parts.stream().noneMatch(part -> part.has(Trait.REACH) || part.has(Trait.NARROW));
  }
}
