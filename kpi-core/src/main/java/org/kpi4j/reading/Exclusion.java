package org.kpi4j.reading;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;

/**
 * What "without" says. "Traffic without conversions" and "revenue without context" leave out what matters; "members
 * without a booking" and "launches without the task bar" say which of them are counted.
 */
final class Exclusion {
  /** What makes a number worth having, so that its absence is a defect of the number. */
  private static final ImmutableSet<Trait> MATTERS =
      ImmutableSet.of(Trait.RATIO, Trait.ACTIVE, Trait.REPEAT, Trait.SENTIMENT);

  private Exclusion() {}

  /** {@return where the first "without" stands; the number of parts when there is none} */
  static int start(List<Part> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).has(Trait.WITHOUT)) {
        return i;
      }
    }
    return parts.size();
  }

  /** {@return whether the "without" at this place only says which of the things are counted} */
  static boolean isSelection(List<Part> parts, int at) {
    boolean says = false;
    for (Part part : parts.subList(at + 1, parts.size())) {
      boolean matters = MATTERS.stream().anyMatch(part::has) && !part.has(Trait.BAD_NEWS);
      if (part.is("context") || matters) {
        return false;
      }
      says |= part.isWord() && !part.isFiller();
    }
    return at > 0 && says;
  }
}
