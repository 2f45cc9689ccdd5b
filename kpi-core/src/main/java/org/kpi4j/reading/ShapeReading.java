package org.kpi4j.reading;

import org.kpi4j.glossary.Trait;

/** Which kind of number a metric is, by its facts, the most telling one first. */
final class ShapeReading {
  private ShapeReading() {}

  static Shape of(MetricReading reading) {
    if (reading.has(Trait.RATIO)) {
      return Shape.RATIO;
    }
    if (reading.has(Trait.GROWTH)) {
      return Shape.GROWTH;
    }
    if (reading.has(Trait.PER) || reading.has(Trait.AVERAGE)) {
      return Shape.AVERAGE;
    }
    if (reading.has(Trait.SCORE)) {
      return Shape.SCORE;
    }
    if (reading.has(Trait.MONEY)) {
      return Shape.MONEY;
    }
    return reading.has(Trait.DURATION) ? Shape.DURATION : counted(reading);
  }

  private static Shape counted(MetricReading reading) {
    boolean counts = reading.has(Trait.COUNT)
        || reading.has(Trait.REACH)
        || reading.actor().isPresent()
        || reading.action().isPresent();
    return counts ? Shape.COUNT : Shape.UNKNOWN;
  }
}
