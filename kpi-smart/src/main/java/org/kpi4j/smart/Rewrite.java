package org.kpi4j.smart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kpi4j.model.Language;
import org.kpi4j.model.Movement;
import org.kpi4j.model.Unit;
import org.kpi4j.reading.GoalAmount;
import org.kpi4j.reading.GoalReading;
import org.kpi4j.reading.Phrase;
import org.kpi4j.reading.ReadingProblem;
import org.kpi4j.reading.VagueWord;
import org.kpi4j.text.Span;
import org.kpi4j.text.TimeFrame;

/**
 * Proposes what to write instead of a statement: in its own language, in its author's words where they can stay, with gaps for what
 * only the author knows.
 */
final class Rewrite {
  private static final int NEAR = 16;
  private static final int LONG = 8;
  private final Stated goal;
  private final GoalReading reading;
  private final OwnWords words;
  private final Phrasing phrasing;
  private final Subject subject;

  private Rewrite(Stated goal) {
    this.goal = goal;
    this.reading = goal.reading();
    this.words = new OwnWords(reading.text());
    this.phrasing = reading.language().equals(Language.DUTCH)
        ? DutchPhrasing.INSTANCE
        : EnglishPhrasing.INSTANCE;
    this.subject = new Subject(goal, phrasing.quantifiers());
  }

  /** {@return the proposal; the statement itself when it misses no letter or when there is none} */
  static String of(Stated goal, Set<Smart> missing) {
    return missing.isEmpty() || !goal.hasStatement()
        ? goal.reading().text()
        : new Rewrite(goal).proposal(!missing.contains(Smart.ACHIEVABLE));
  }

  /** {@return the proposal for a statement that needs one} */
  static String of(Stated goal) {
    return new Rewrite(goal).proposal(true);
  }

  private String proposal(boolean isAchievable) {
    if (!isAchievable && reading.target().filter(Rewrite::isNumber).isPresent()) {
      return lowered(reading.target().orElseThrow());
    }
    if (isContradicted() && reading.metric().isPresent()) {
      return OwnWords.capitalized(phrasing.sentence(slots(isAchievable)));
    }
    boolean isComplete = isAchievable && goal.hasSubject() && goal.isVerifiable();
    if (isComplete && !isSoft() && !MissingDirection.isMissing(goal)) {
      return goal.hasTime() ? reading.text() : timed();
    }
    if (goal.isActivity()) {
      return reading.reason().isPresent()
          ? measured()
          : phrasing.withEffect(goal.hasTime() ? kept() : timed());
    }
    return subject.isQuantity() || isEmpty()
        ? OwnWords.capitalized(phrasing.sentence(slots(isAchievable)))
        : measured();
  }

  /** {@return whether the author has said next to nothing} */
  private boolean isEmpty() {
    return reading.metric().isEmpty() && reading.wordCount() <= 1;
  }

  private static boolean isNumber(GoalAmount target) {
    return target.kind() != GoalAmount.Kind.MULTIPLE;
  }

  /** {@return the statement with a gap for a number that can be reached} */
  private String lowered(GoalAmount target) {
    if (goal.has(ReadingProblem.Kind.ABSOLUTE) && !isWholeOrNothing(target)) {
      return phrasing.withException(kept());
    }
    boolean isPercent = target.unit().equals(Optional.of(Unit.PERCENT));
    String number = isPercent ? Slots.GAP + "%" : Slots.GAP;
    return words.replacing(
        target.span(), target.value() == 0 ? phrasing.atMost() + number : number);
  }

  private static boolean isWholeOrNothing(GoalAmount target) {
    boolean isWhole = target.value() == 100 && target.unit().equals(Optional.of(Unit.PERCENT));
    return isWhole || target.value() == 0 || target.kind() != GoalAmount.Kind.LEVEL;
  }

  /** {@return the statement with a gap for its deadline, in the place of a day that does not exist} */
  private String timed() {
    return reading.problems(ReadingProblem.Kind.INVALID_DATE).stream()
        .findFirst()
        .map(ReadingProblem::span)
        .or(this::someTime)
        .map(span -> words.replacing(span, Slots.GAP))
        .orElseGet(() -> phrasing.withDeadline(kept(), reading.wordCount() > LONG));
  }

  /** {@return where it says "a few" of a length of time, so that only the number is missing} */
  private Optional<Span> someTime() {
    return reading.vagueWords(VagueWord.Kind.TIME).stream()
        .map(VagueWord::span)
        .filter(word -> goal.timeAround(word).isPresent())
        .findFirst();
  }

  private String measured() {
    return phrasing.withMeasure(kept(), goal.hasLever(), goal.hasTime());
  }

  private boolean isSoft() {
    return goal.has(ReadingProblem.Kind.SOFT_METRIC);
  }

  /** {@return the statement without its open times and ways out} */
  private String kept() {
    List<Span> dropped = new ArrayList<>();
    reading.vagueWords(VagueWord.Kind.TIME).stream()
        .map(VagueWord::span)
        .filter(word -> goal.timeAround(word).isEmpty())
        .forEach(dropped::add);
    reading.problems(ReadingProblem.Kind.ESCAPE_CLAUSE).forEach(p -> dropped.add(p.span()));
    return words.without(dropped);
  }

  private Slots slots(boolean isAchievable) {
    Optional<GoalAmount> target =
        reading.target().filter(t -> isAchievable && t.kind() != GoalAmount.Kind.MULTIPLE);
    return new Slots(
        metric(),
        movement(),
        reading.baseline().map(baseline -> baseline.span().in(reading.text())),
        target.map(t -> new Slots.Aimed(t.span().in(reading.text()), t.kind(), t.comparison())),
        time(),
        lever());
  }

  private boolean isContradicted() {
    return DirectionConflict.change(goal)
        .filter(change -> DirectionConflict.contradicts(goal, change))
        .isPresent();
  }

  /** {@return which way to go: by the numbers when the verb contradicts them} */
  private Movement movement() {
    if (isContradicted()) {
      boolean isRising =
          DirectionConflict.change(goal).filter(change -> change > 0).isPresent();
      return isRising ? Movement.INCREASE : Movement.DECREASE;
    }
    return subject.isUnwanted() || subject.isBetterLow()
        ? Movement.DECREASE
        : reading.direction().orElse(Movement.ACHIEVE);
  }

  private String metric() {
    String metric = reading.metric().map(this::metric).orElse(Slots.GAP);
    return isSoft() ? phrasing.withInstrument(metric) : metric;
  }

  private String metric(Phrase phrase) {
    String own = words.with(phrasing.articles(), withPopulation(phrase), "");
    return subject.isThings(phrase) && own.startsWith(words.at(phrase.span()))
        ? phrasing.count(own)
        : own;
  }

  private Span withPopulation(Phrase metric) {
    return reading
        .population()
        .map(Phrase::span)
        .filter(population -> population.start() >= metric.span().end()
            && population.start() - metric.span().end() <= NEAR)
        .map(metric.span()::to)
        .filter(both -> reading.target().filter(t -> t.span().overlaps(both)).isEmpty())
        .orElse(metric.span());
  }

  private String time() {
    return reading
        .deadline()
        .or(() -> reading.frequency())
        .map(this::time)
        .or(() -> reading.event().map(event -> words.at(event.span())))
        .orElse(phrasing.anyDeadline());
  }

  private String time(TimeFrame time) {
    Span span = words.withArticle(phrasing.articles(), time.span());
    return words.with(phrasing.timeWords(), span, phrasing.timeWord(time));
  }

  private String lever() {
    return reading
        .lever()
        .map(lever -> words.with(phrasing.leverWords(), lever.span(), phrasing.leverWord() + " "))
        .orElse(phrasing.leverWord() + " " + Slots.GAP);
  }
}
