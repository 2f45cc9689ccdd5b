package org.kpi4j.reading;

import java.util.Optional;
import org.kpi4j.glossary.Concept;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Trait;
import org.kpi4j.glossary.WordKind;
import org.kpi4j.model.Direction;
import org.kpi4j.model.Language;

/**
 * Which way a metric should go: as the glossary says of its name, else of its head ("ledenverloop", "valincidenten", "complaints about
 * bicycles").
 */
final class MetricDirection {
  private static final int SHORTEST_HEAD = 5;
  private static final int SHORTEST_MODIFIER = 2;

  private MetricDirection() {}

  static Optional<Direction> of(MetricReading metric) {
    Optional<Direction> known =
        metric.isKnown() ? metric.concept().flatMap(Concept::direction) : Optional.empty();
    return known.isPresent() ? known : ofHead(metric);
  }

  /** The head is the last word before "of", "about" or "per", a measure such as "percentage" not counted. */
  private static Optional<Direction> ofHead(MetricReading metric) {
    Optional<Part> head = Optional.empty();
    for (Part part : metric.parts()) {
      if (head.isPresent() && (part.is(WordKind.LINK) || part.isFiller())) {
        break;
      }
      if (isDone(part)) {
        return Optional.empty();
      }
      boolean isTelling = !part.is(WordKind.MEASURE) && !part.isFiller();
      head = isTelling ? Optional.of(part) : head;
    }
    return head.flatMap(MetricDirection::of);
  }

  /** What is solved or won of something bad is good: "resolved complaints". */
  private static boolean isDone(Part part) {
    return part.has(Trait.VALUE_EVENT);
  }

  private static Optional<Direction> of(Part head) {
    if (head.has(Trait.LOST) || head.has(Trait.BAD_NEWS) || head.has(Trait.COST)) {
      return Optional.of(Direction.LOWER);
    }
    boolean isCompound = head.word().isEmpty() && head.language().equals(Language.DUTCH);
    return isCompound ? ofCompound(head.text()) : Optional.empty();
  }

  /** "valincidenten": what the longest known end of the word says. */
  private static Optional<Direction> ofCompound(String word) {
    for (int at = SHORTEST_MODIFIER; at <= word.length() - SHORTEST_HEAD; at++) {
      MetricReading end = MetricReader.standard().read(word.substring(at));
      if (end.isWhole() && end.concept().flatMap(Concept::direction).isPresent()) {
        return end.concept().flatMap(Concept::direction);
      }
    }
    return Optional.empty();
  }
}
