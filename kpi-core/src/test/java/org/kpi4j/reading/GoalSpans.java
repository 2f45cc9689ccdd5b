package org.kpi4j.reading;

import java.util.Optional;
import java.util.stream.Stream;
import org.kpi4j.text.Amount;
import org.kpi4j.text.Span;
import org.kpi4j.text.TimeFrame;

/** Every place that a reading names, slot by slot. */
final class GoalSpans {
  private GoalSpans() {}

  static Stream<Span> of(GoalReading goal) {
    return Stream.of(
            phrases(goal).map(Phrase::span),
            amounts(goal).map(GoalAmount::span),
            times(goal).map(TimeFrame::span),
            remarks(goal),
            goal.furtherGoals().stream().map(FurtherGoal::span))
        .flatMap(spans -> spans);
  }

  /** The words of every slot. */
  static Stream<Phrase> phrases(GoalReading goal) {
    Stream<Optional<Phrase>> own = Stream.of(
        goal.directionWord(),
        goal.metric(),
        goal.lever(),
        goal.owner(),
        goal.population(),
        goal.reason(),
        goal.source());
    return Stream.concat(own, goal.furtherGoals().stream().map(FurtherGoal::metric))
        .flatMap(Optional::stream);
  }

  private static Stream<GoalAmount> amounts(GoalReading goal) {
    Stream<Optional<GoalAmount>> further =
        goal.furtherGoals().stream().flatMap(other -> Stream.of(other.target(), other.baseline()));
    return Stream.concat(Stream.of(goal.target(), goal.baseline()), further)
        .flatMap(Optional::stream);
  }

  private static Stream<TimeFrame> times(GoalReading goal) {
    Stream<Optional<TimeFrame>> slots = Stream.of(goal.deadline(), goal.start(), goal.reference());
    Stream<TimeFrame> placed =
        Stream.concat(slots.flatMap(Optional::stream), goal.frequency().stream());
    return Stream.concat(placed, goal.times().stream());
  }

  private static Stream<Span> remarks(GoalReading goal) {
    Stream<Span> words = Stream.concat(
        goal.vagueWords().stream().map(VagueWord::span),
        goal.problems().stream().map(ReadingProblem::span));
    return Stream.concat(words, goal.amounts().stream().map(Amount::span));
  }
}
