package org.kpi4j.reading;

import java.util.List;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;
import org.kpi4j.glossary.WordKind;

/** Lengths of time that a name measures: between one visit and the next, and how long somebody stays. */
final class TimeSpans {
  private TimeSpans() {}

  /** "Days between purchases", "days since the last order"; not "time between visit and sign-up". */
  static boolean isInterval(List<Part> parts) {
    Part first = null;
    boolean between = isSinceLast(parts);
    for (Part part : parts) {
      between |= part.isTagged("between") || part.isTagged("interval");
      if (part.is(WordKind.ACTION)) {
        if (first != null && !first.word().equals(part.word())) {
          return false;
        }
        first = part;
      }
    }
    return between && (first != null || isBetweenOfOneKind(parts));
  }

  /** "Time between refills": one word in the plural, and no second one. */
  private static boolean isBetweenOfOneKind(List<Part> parts) {
    Part last = parts.get(parts.size() - 1);
    return last.isWord()
        && last.word().isEmpty()
        && parts.size() > 1
        && parts.get(parts.size() - 2).isTagged("between");
  }

  private static boolean isSinceLast(List<Part> parts) {
    boolean since = false;
    for (Part part : parts) {
      if (since && part.isTagged("last")) {
        return true;
      }
      since |= isSince(part);
    }
    return false;
  }

  static boolean isSince(Part part) {
    return part.isTagged("since");
  }

  /** "Membership duration", "age of an account": how long the tie lasts, not how long an action takes. */
  static boolean isTenure(List<Part> parts) {
    List<Part> telling = parts.stream().filter(part -> !part.isFiller()).toList();
    for (int i = 0; i < telling.size(); i++) {
      Part part = telling.get(i);
      boolean length = part.has(Trait.DURATION) && part.isTagged("length");
      if (length && (isTie(telling, i - 1) || isTie(telling, i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "Within a week of delivery", "binnen twee dagen na aankoop". */
  static boolean isSoonAfter(List<Part> parts) {
    int period = -1;
    boolean within = false;
    for (int i = 0; i + 1 < parts.size(); i++) {
      within |= Links.isWithin(parts.get(i));
      period = within && parts.get(i).is(WordKind.PERIOD) ? i : period;
      if (period >= 0 && period == i - 1 && parts.get(i).isTagged("onset")) {
        return true;
      }
    }
    return false;
  }

  /** "Days from contract to first delivery", "time to first upload". */
  static boolean isStretch(List<Part> parts) {
    boolean first = !parts.isEmpty() && isTime(parts.get(0));
    boolean average = parts.size() > 1 && parts.get(0).has(Trait.AVERAGE) && isTime(parts.get(1));
    return first || average || parts.stream().anyMatch(part -> part.has(Trait.DURATION));
  }

  private static boolean isTime(Part part) {
    return part.has(Trait.DURATION) || (part.is(WordKind.PERIOD) && !part.is("period"));
  }

  /** "Hours worked" and "minutes listened" add up; "time to first value" does not. */
  static boolean isAmountOfUse(List<Part> parts) {
    return parts.stream().anyMatch(part -> part.isTagged("span"))
        && parts.stream()
            .noneMatch(part -> part.is("time") || part.is("lead time") || Links.isWithin(part));
  }

  private static boolean isTie(List<Part> parts, int at) {
    return at >= 0 && at < parts.size() && parts.get(at).isTagged("tie");
  }
}
