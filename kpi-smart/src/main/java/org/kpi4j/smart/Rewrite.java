package org.kpi4j.smart;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kpi4j.model.Language;
import org.kpi4j.model.Movement;
import org.kpi4j.reading.Achievement;
import org.kpi4j.reading.GoalAmount;
import org.kpi4j.reading.GoalReading;
import org.kpi4j.reading.Phrase;
import org.kpi4j.reading.ReadingProblem;
import org.kpi4j.reading.VagueWord;
import org.kpi4j.rule.Finding;
import org.kpi4j.text.Span;

/**
 * Proposes what to write instead of a statement: in its own language, in its author's words where they can stay, with gaps for what
 * only the author knows.
 */
final class Rewrite {
  private static final int NEAR = 16;
  private final Stated goal;
  private final GoalReading reading;
  private final OwnWords words;
  private final Phrasing phrasing;

  private Rewrite(Stated goal) {
    this.goal = goal;
    this.reading = goal.reading();
    this.words = new OwnWords(reading.text());
    this.phrasing = reading.language().equals(Language.DUTCH)
        ? DutchPhrasing.INSTANCE
        : EnglishPhrasing.INSTANCE;
  }

  /** {@return the proposal; the statement itself when no finding fails a letter} */
  static String of(Stated goal, ImmutableList<Finding> findings) {
    ImmutableList<String> letters = findings.stream()
        .flatMap(finding -> LetterJudgements.letter(finding).stream())
        .collect(ImmutableList.toImmutableList());
    if (letters.isEmpty()) {
      return goal.reading().text();
    }
    return new Rewrite(goal).proposal(!letters.contains(Smart.ACHIEVABLE.letter()));
  }

  /** {@return the proposal for a statement that needs one} */
  static String of(Stated goal) {
    return new Rewrite(goal).proposal(true);
  }

  private String proposal(boolean isTargetKept) {
    boolean isComplete = goal.hasSubject() && goal.isVerifiable() && isTargetKept;
    if (isComplete && !MissingDirection.isMissing(goal)) {
      return goal.hasTime() ? reading.text() : phrasing.withDeadline(kept());
    }
    if (goal.is(Achievement.ACTIVITY) && isTargetKept) {
      return phrasing.withEffect(goal.hasTime() ? kept() : phrasing.withDeadline(kept()));
    }
    return OwnWords.capitalized(phrasing.sentence(slots(isTargetKept)));
  }

  /** {@return the statement without its open times and ways out} */
  private String kept() {
    List<Span> dropped = new ArrayList<>();
    reading.vagueWords(VagueWord.Kind.TIME).forEach(word -> dropped.add(word.span()));
    reading.problems(ReadingProblem.Kind.ESCAPE_CLAUSE).forEach(p -> dropped.add(p.span()));
    return words.without(dropped);
  }

  private Slots slots(boolean isTargetKept) {
    Optional<GoalAmount> target =
        reading.target().filter(t -> isTargetKept && t.kind() != GoalAmount.Kind.MULTIPLE);
    return new Slots(
        metric(),
        reading.direction().orElse(Movement.ACHIEVE),
        reading.baseline().map(baseline -> baseline.span().in(reading.text())),
        target.map(t -> new Slots.Aimed(t.span().in(reading.text()), t.kind(), t.comparison())),
        time(),
        lever());
  }

  private String metric() {
    return reading
        .metric()
        .filter(metric -> !goal.has(ReadingProblem.Kind.SOFT_METRIC))
        .map(metric -> words.with(phrasing.articles(), withPopulation(metric), ""))
        .orElse(phrasing.anyMetric());
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
        .map(time -> words.with(phrasing.timeWords(), time.span(), ""))
        .orElse(phrasing.anyDeadline());
  }

  private String lever() {
    return reading
        .lever()
        .map(lever -> words.with(phrasing.leverWords(), lever.span(), phrasing.leverWord() + " "))
        .orElse(phrasing.leverWord() + " " + Slots.GAP);
  }
}
