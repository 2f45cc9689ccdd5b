package org.kpi4j.reading;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;
import org.kpi4j.glossary.WordKind;

/** Lengths of time that a name measures: between one visit and the next, and how long somebody stays. */
final class TimeSpans {
  private static final ImmutableSet<String> INTERVALS =
      ImmutableSet.of("interval", "intervals", "gap", "tussentijd", "tussenpoos");
  private static final ImmutableSet<String> LENGTHS =
      ImmutableSet.of("duration", "length", "duur", "tijdsduur", "looptijd", "lengte", "age");
  private static final ImmutableSet<String> TIES =
      ImmutableSet.of("member", "subscription", "customer", "subscriber", "account");

  private TimeSpans() {}

  /** "Days between purchases", "session interval"; not "time between visit and sign-up". */
  static boolean isInterval(List<Part> parts) {
    Part first = null;
    boolean between = false;
    for (Part part : parts) {
      between |= part.is("between") || INTERVALS.contains(part.text());
      if (part.is(WordKind.ACTION)) {
        if (first != null && !first.word().equals(part.word())) {
          return false;
        }
        first = part;
      }
    }
    return between && first != null;
  }

  /** "Membership duration", "customer lifetime": how long the tie lasts, not how long an action takes. */
  static boolean isTenure(List<Part> parts) {
    for (int i = 1; i < parts.size(); i++) {
      boolean length =
          parts.get(i).has(Trait.DURATION) && LENGTHS.contains(parts.get(i).text());
      if (length && isTie(parts.get(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTie(Part part) {
    return TIES.stream().anyMatch(part::is);
  }
}
