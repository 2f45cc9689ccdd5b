package org.kpi4j.aarrr;

import com.google.common.collect.ImmutableSet;
import org.kpi4j.glossary.Trait;
import org.kpi4j.glossary.Word;
import org.kpi4j.glossary.WordKind;
import org.kpi4j.reading.MetricReading;

/**
 * Words from outside the funnel that only say with what people do something: the delivery of a card that is activated
 * within a week, the energy of those who switch suppliers.
 */
enum Bystanders {
  /** All words are heard. */
  NONE,
  /** People come, begin, come again, leave or bring others: what runs the company is heard softly. */
  OPERATIONS,
  /** A clause says what people do: all that is outside the funnel is heard softly. */
  ALL,
  /** Nobody acts and machines run: the pause of a collector is no pause of a customer. */
  PEOPLE;

  /** Chosen by this library: how much such a word counts. */
  private static final double SOFT = 0.25;

  /** Chosen by this library: words of more weight settle it, whoever does what. */
  private static final double SETTLED = 3.0;

  private static final ImmutableSet<Trait> WAYS = ImmutableSet.of(
      Trait.NEW,
      Trait.FIRST,
      Trait.REPEAT,
      Trait.LOST,
      Trait.LEADING,
      Trait.ADVOCACY,
      Trait.PAYING);

  static Bystanders of(MetricReading reading) {
    if (reading.isDoing()) {
      return ALL;
    }
    if (isMachine(reading)) {
      return PEOPLE;
    }
    boolean onTheWay = reading.isSoonAfter() || WAYS.stream().anyMatch(reading::has);
    return onTheWay ? OPERATIONS : NONE;
  }

  /** {@return whether what runs the company is heard in full} */
  boolean hearsOperations() {
    return this == NONE || this == PEOPLE;
  }

  /** {@return how much of what the word says for the stage is heard, from 0 to 1 inclusive} */
  double hearing(Word word, String stage) {
    boolean outside = stage.equals(StageSignal.OUTSIDE.id());
    return (outside ? isSoft(word) : isOfPeople(word)) ? SOFT : 1;
  }

  private static boolean isMachine(MetricReading reading) {
    return reading.has(Trait.OPERATIONAL)
        && reading.has(Trait.TECHNICAL)
        && reading.parts().stream().noneMatch(part -> part.is(WordKind.ACTOR));
  }

  private boolean isOfPeople(Word word) {
    return this == PEOPLE && (word.kind() == WordKind.ACTION || word.kind() == WordKind.QUALIFIER);
  }

  private boolean isSoft(Word word) {
    boolean runs = word.kind() == WordKind.OPERATION || word.kind() == WordKind.QUALIFIER;
    boolean settles = word.stages().getOrDefault(StageSignal.OUTSIDE.id(), 0.0) > SETTLED;
    return this == ALL || (this == OPERATIONS && runs && !settles);
  }
}
