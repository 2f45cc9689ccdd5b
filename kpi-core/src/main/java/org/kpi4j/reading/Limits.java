package org.kpi4j.reading;

import java.util.List;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;
import org.kpi4j.glossary.WordKind;

/** Words that only say where something ends: "by 10%", "in the first 30 days", "on the Telegram channel". */
final class Limits {
  private Limits() {}

  static boolean is(List<Part> parts, int at) {
    Part part = parts.get(at);
    boolean amount = part.is("percent") && at > 0 && parts.get(at - 1).isNumber();
    boolean place = part.is("channel") && at > 0 && parts.get(at - 1).is("social");
    return amount || place || isPlace(parts, at) || isAgent(parts, at) || isFirstPeriod(parts, at);
  }

  /** "Cut by 5%" and "booked by patients" split nothing; "bookings by channel" does. */
  private static boolean isAgent(List<Part> parts, int at) {
    boolean inside = Links.isBy(parts.get(at)) && at > 0 && at + 1 < parts.size();
    return inside && (parts.get(at + 1).isNumber() || parts.get(at - 1).text().endsWith("ed"));
  }

  /** "A stall on the market" splits nothing; "per market" does. */
  private static boolean isPlace(List<Part> parts, int at) {
    boolean place = parts.get(at).isTagged("area");
    return place && !(at > 0 && (Links.isPer(parts.get(at - 1)) || Links.isBy(parts.get(at - 1))));
  }

  /** Reaching young people is no result of theirs; reaching a level is. */
  static boolean isReached(List<Part> parts, int at) {
    boolean reached = parts.get(at).isTagged("attains");
    boolean before = at > 0 && parts.get(at - 1).is(WordKind.ACTOR);
    boolean after = at + 1 < parts.size() && parts.get(at + 1).is(WordKind.ACTOR);
    boolean last = at + 1 == parts.size() || parts.get(at + 1).isFiller();
    return reached && (after || (before && last));
  }

  static boolean hasFirstPeriod(List<Part> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (isFirstPeriod(parts, i)) {
        return true;
      }
    }
    return false;
  }

  /** The first week is a time; a first order is something done for the first time. */
  static boolean isFirstPeriod(List<Part> parts, int at) {
    int next = at + 1;
    boolean first = parts.get(at).has(Trait.FIRST) && parts.get(at).is(WordKind.QUALIFIER);
    while (first && next < parts.size() && parts.get(next).isNumber()) {
      next++;
    }
    return first && next < parts.size() && parts.get(next).is(WordKind.PERIOD);
  }
}
