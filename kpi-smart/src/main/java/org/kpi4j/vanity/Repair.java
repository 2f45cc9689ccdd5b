package org.kpi4j.vanity;

import org.kpi4j.glossary.Concept;
import org.kpi4j.glossary.Trait;
import org.kpi4j.glossary.WordKind;
import org.kpi4j.message.Message;
import org.kpi4j.model.Language;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.reading.MetricReading;

/** What to measure instead, about the same subject. */
final class Repair {
  private Repair() {}

  static LocalizedText of(MetricReading reading) {
    return reading
        .concept()
        .filter(concept -> reading.isKnown())
        .flatMap(Concept::instead)
        .orElseGet(() -> built(reading));
  }

  /** A count can serve as the denominator of a rate; what can only rise cannot. */
  static boolean isUsefulBelow(MetricReading reading) {
    return !reading.has(Trait.CUMULATIVE)
        && !reading.has(Trait.OUTPUT)
        && !reading.has(Trait.RATIO);
  }

  private static LocalizedText built(MetricReading reading) {
    String key = key(reading);
    Subject subject = Subject.of(reading);
    String name = isFirst(key) ? subject.text() : subject.inside();
    Message message = VanityRules.MESSAGES.message(key, name);
    return LocalizedText.of(Language.ENGLISH, message.in(Language.ENGLISH))
        .with(Language.DUTCH, message.in(Language.DUTCH));
  }

  private static boolean isFirst(String key) {
    return key.equals("instead.money") || key.equals("instead.event");
  }

  private static String key(MetricReading reading) {
    if (reading.has(Trait.OUTPUT)) {
      return "instead.output";
    }
    if (reading.has(Trait.MONEY) || reading.has(Trait.OWN_REVENUE)) {
      return "instead.money";
    }
    if (reading.actor().isPresent() || isJoining(reading)) {
      return people(reading);
    }
    return reading.has(Trait.REACH) && !reading.has(Trait.VALUE_EVENT)
        ? "instead.reach"
        : "instead.event";
  }

  private static boolean isJoining(MetricReading reading) {
    return reading.action().filter(action -> action.isTagged("signs")).isPresent();
  }

  private static String people(MetricReading reading) {
    if (reading.has(Trait.OPERATIONAL)) {
      return "instead.staff";
    }
    boolean adds = reading.has(Trait.CUMULATIVE) || reading.has(Trait.TOTAL);
    return adds && reading.first(WordKind.ACTION).isEmpty() ? "instead.total" : "instead.people";
  }
}
