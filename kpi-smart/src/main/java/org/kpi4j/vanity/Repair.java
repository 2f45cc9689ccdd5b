package org.kpi4j.vanity;

import org.kpi4j.glossary.Concept;
import org.kpi4j.glossary.Part;
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
    String subject = subject(reading);
    Message message = VanityRules.MESSAGES.message(key, subject);
    return LocalizedText.of(Language.ENGLISH, message.in(Language.ENGLISH))
        .with(Language.DUTCH, message.in(Language.DUTCH));
  }

  private static String key(MetricReading reading) {
    if (reading.has(Trait.OUTPUT)) {
      return "instead.output";
    }
    if (reading.has(Trait.MONEY) || reading.has(Trait.OWN_REVENUE)) {
      return "instead.money";
    }
    return reading.has(Trait.CUMULATIVE) || reading.has(Trait.TOTAL)
        ? "instead.total"
        : "instead.reach";
  }

  /** {@return the name without the words that only count: "Totaal aantal registraties" is about registraties} */
  private static String subject(MetricReading reading) {
    int start = -1;
    int end = 0;
    for (Part part : reading.parts()) {
      if (part.has(Trait.WITHOUT)) {
        break;
      }
      if (part.isWord() && !isCounting(part)) {
        start = start < 0 ? part.start() : start;
        end = part.end();
      }
    }
    return start < 0 ? reading.name().strip() : reading.name().substring(start, end);
  }

  private static boolean isCounting(Part part) {
    return part.isFiller()
        || part.is(WordKind.PERIOD)
        || part.is("count")
        || part.is("total")
        || part.is("cumulative");
  }
}
