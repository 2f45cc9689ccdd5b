package org.kpi4j.reading;

import java.util.List;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.WordKind;

/** Whether a metric is measured for each person. */
final class ActorReading {
  private ActorReading() {}

  static boolean isPerActor(List<Part> parts) {
    boolean per = false;
    for (Part part : parts) {
      if (per && part.is(WordKind.ACTOR)) {
        return true;
      }
      boolean between = part.isFiller() || part.is(WordKind.QUALIFIER);
      per = Links.isPer(part) || (per && between);
    }
    return false;
  }
}
