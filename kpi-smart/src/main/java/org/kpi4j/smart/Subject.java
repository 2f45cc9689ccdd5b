package org.kpi4j.smart;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import org.kpi4j.glossary.Trait;
import org.kpi4j.model.Direction;
import org.kpi4j.model.Movement;
import org.kpi4j.reading.Achievement;
import org.kpi4j.reading.GoalReading;
import org.kpi4j.reading.MetricReader;
import org.kpi4j.reading.MetricReading;
import org.kpi4j.reading.Phrase;
import org.kpi4j.reading.ReadingProblem;
import org.kpi4j.reading.Shape;
import org.kpi4j.reading.VagueWord;
import org.kpi4j.text.Span;

/** What a statement is about: a number that can rise and fall, things that can be counted, or something that is neither. */
final class Subject {
  private static final int SHORTEST_PLURAL = 4;

  private final Stated goal;
  private final GoalReading reading;
  private final ImmutableSet<String> quantifiers;

  Subject(Stated goal, ImmutableSet<String> quantifiers) {
    this.goal = goal;
    this.reading = goal.reading();
    this.quantifiers = quantifiers;
  }

  /** {@return whether the metric can rise and fall: it is a number by its name, or the author moves it as one} */
  boolean isQuantity() {
    Optional<Phrase> metric = reading.metric();
    return metric.isPresent() && !goal.is(Achievement.ACTIVITY) && isQuantity(metric.get());
  }

  /** {@return whether a phrase names things to be counted, without saying "number of"} */
  boolean isThings(Phrase phrase) {
    return isThings(phrase, read(phrase));
  }

  private boolean isThings(Phrase phrase, MetricReading read) {
    boolean isCount =
        read.shape() == Shape.COUNT && (!read.has(Trait.OPERATIONAL) || read.has(Trait.BAD_NEWS));
    return (isCount && (read.isKnown() || read.actor().isPresent())) || isSeveral(phrase, read);
  }

  /** {@return whether the statement only says which things should not be there} */
  boolean isUnwanted() {
    return goal.has(ReadingProblem.Kind.NEGATION) && !goal.hasAmount();
  }

  /** {@return whether it should get better, by going down: "improve churn", "snellere levering"} */
  boolean isBetterLow() {
    boolean isComparedInKind = goal.has(VagueWord.Kind.COMPARATIVE) && !isQuantified();
    return (goal.has(VagueWord.Kind.VERB) || isComparedInKind)
        && reading.direction().filter(moved -> moved == Movement.INCREASE).isPresent()
        && reading
            .metric()
            .flatMap(metric -> read(metric).direction())
            .filter(wanted -> wanted == Direction.LOWER)
            .isPresent();
  }

  private boolean isQuantity(Phrase metric) {
    if (goal.hasAmount() || isMovedByVerb() || isWholeStatement(metric)) {
      return true;
    }
    if (goal.has(VagueWord.Kind.COMPARATIVE)) {
      return isCompared(metric);
    }
    if (goal.has(ReadingProblem.Kind.SOFT_METRIC)) {
      return goal.isMoved();
    }
    boolean isKept = reading.direction().equals(Optional.of(Movement.MAINTAIN));
    boolean isJudged = isKept && goal.has(VagueWord.Kind.ADJECTIVE);
    return isUnwanted()
        ? isThings(metric) && isPlural(metric)
        : goal.isMoved() && !isJudged && isNumberOf(read(metric));
  }

  /** What is improved must be a number by its whole name: "facturatie versnellen" is not. */
  private boolean isNumberOf(MetricReading read) {
    return goal.has(VagueWord.Kind.VERB) ? read.isKnown() : isNumber(read);
  }

  /** "Raise", "verlagen": a verb that needs a number; "improve" and "keep" do not. */
  private boolean isMovedByVerb() {
    return reading.statedDirection().filter(Subject::isChange).isPresent()
        && !goal.has(VagueWord.Kind.VERB)
        && !goal.has(VagueWord.Kind.COMPARATIVE);
  }

  private static boolean isChange(Movement movement) {
    return movement == Movement.INCREASE || movement == Movement.DECREASE;
  }

  private boolean isWholeStatement(Phrase metric) {
    return reading.text().length() - metric.text().length() <= 1;
  }

  /** "Meer leden", "betere marges": the comparative stands right before what it compares; "de levertijd is te lang" needs a number. */
  private boolean isCompared(Phrase metric) {
    Span word = reading.vagueWords(VagueWord.Kind.COMPARATIVE).get(0).span();
    MetricReading read = read(metric);
    if (word.start() > metric.span().end()) {
      return reading.text().length() - word.end() <= 1
          && isNumber(read)
          && (read.shape() != Shape.COUNT || read.has(Trait.OPERATIONAL));
    }
    boolean isBeside = metric.span().start() - word.end() == 1;
    boolean isDone = goal.isActivity() || reading.directionWord().isPresent();
    return isBeside && !isDone && (isNumber(read) || isThings(metric, read));
  }

  /** "Meer vrijwilligers", "no data leaks": several things that no glossary knows. */
  private boolean isSeveral(Phrase metric, MetricReading read) {
    return !read.isKnown() && isPlural(metric) && (isUnwanted() || isQuantified());
  }

  private static boolean isPlural(Phrase metric) {
    String head = metric.text().substring(metric.text().lastIndexOf(' ') + 1);
    boolean isForm = (head.endsWith("s") && !head.endsWith("ss")) || head.endsWith("en");
    return isForm && head.length() > SHORTEST_PLURAL;
  }

  private boolean isQuantified() {
    return reading.vagueWords(VagueWord.Kind.COMPARATIVE).stream()
        .map(word -> word.text().toLowerCase(Locale.ROOT))
        .anyMatch(quantifiers::contains);
  }

  private static boolean isNumber(MetricReading read) {
    return read.isKnown() || (read.shape() != Shape.UNKNOWN && read.shape() != Shape.COUNT);
  }

  private static MetricReading read(Phrase phrase) {
    return MetricReader.standard().read(phrase.text());
  }
}
