package org.kpi4j.smart;

import java.time.LocalDate;
import java.util.Optional;
import org.kpi4j.model.Comparison;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Movement;
import org.kpi4j.reading.Achievement;
import org.kpi4j.reading.GoalAmount;
import org.kpi4j.reading.GoalReading;
import org.kpi4j.reading.ReadingProblem;
import org.kpi4j.reading.VagueWord;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Suggestion;
import org.kpi4j.text.DateRange;
import org.kpi4j.text.Span;
import org.kpi4j.text.TimeFrame;

/** What the statement of a KPI says, together with what its fields say. */
record Stated(Kpi kpi, GoalReading reading, Context context) {
  private static final String STATEMENT = "statement";
  private static final LocalDate ANY_DAY = LocalDate.of(2001, 1, 1);

  /** {@return what is said of a KPI; empty when it has no statement} */
  static Optional<Stated> of(Kpi kpi, Context context) {
    if (context instanceof JudgeContext judge) {
      return Optional.of(judge.goal());
    }
    Optional<GoalReading> reading = context.reading(kpi);
    return reading.isPresent()
        ? Optional.of(new Stated(kpi, reading.get(), context))
        : Optional.empty();
  }

  /** {@return a finding for each problem of a kind that the reader met} */
  Outcome problems(ReadingProblem.Kind kind, RuleInfo rule, String key) {
    return has(kind)
        ? Outcome.of(
            reading.problems(kind).stream().map(p -> quote(rule, key, p.span())).toList())
        : Outcome.ok();
  }

  Finding finding(RuleInfo rule, String key, Object... arguments) {
    return start(rule, key, arguments).build();
  }

  private Finding.Builder start(RuleInfo rule, String key, Object... arguments) {
    return Finding.builder()
        .rule(rule.id())
        .severity(rule.severity())
        .attribute(hasStatement() ? STATEMENT : field(rule))
        .message(rule.text(key, arguments));
  }

  /** {@return a finding that quotes the words at a place; that nothing was found when there is no place} */
  Outcome quoting(RuleInfo rule, String key, Optional<Span> place) {
    return place.isPresent() ? quote(rule, key, place.get()) : Outcome.ok();
  }

  /** {@return the same with the proposal for the whole statement} */
  Outcome quotingProposal(RuleInfo rule, String key, Optional<Span> place) {
    return place.isPresent() ? proposing(quote(rule, key, place.get())) : Outcome.ok();
  }

  private Finding quote(RuleInfo rule, String key, Span span) {
    return start(rule, key, span.in(reading.text())).span(span).build();
  }

  /** {@return where the time stands that a vague word is part of, as in "a few weeks"} */
  Optional<Span> timeAround(Span word) {
    return reading.times().stream()
        .map(TimeFrame::span)
        .filter(time -> time.overlaps(word))
        .findFirst();
  }

  /** {@return where the first vague word of a kind stands} */
  Optional<Span> first(VagueWord.Kind kind) {
    for (int i = 0; i < reading.vagueWords().size(); i++) {
      if (reading.vagueWords().get(i).kind() == kind) {
        return Optional.of(reading.vagueWords().get(i).span());
      }
    }
    return Optional.empty();
  }

  /** {@return the finding with the proposal for the whole statement; a judge has its own} */
  Finding proposing(Finding finding) {
    return context instanceof JudgeContext
        ? finding
        : finding.suggesting(Suggestion.review(STATEMENT, Rewrite.of(this)));
  }

  /** {@return the statement, or what people call a KPI that has none} */
  String text() {
    return hasStatement() ? reading.text() : kpi.displayName();
  }

  /** {@return whether there is a sentence; without one the fields alone are judged} */
  boolean hasStatement() {
    return !reading.text().isBlank();
  }

  /** {@return the field in which a KPI without a statement would meet a letter} */
  private static String field(RuleInfo rule) {
    return switch (rule.criterion().orElse("")) {
      case "S" -> "metric";
      case "M" -> "aim.target";
      case "T" -> "aim.deadline";
      default -> "";
    };
  }

  boolean is(Achievement achievement) {
    return reading.achievement() == achievement;
  }

  boolean has(ReadingProblem.Kind kind) {
    for (int i = 0; i < reading.problems().size(); i++) {
      if (reading.problems().get(i).kind() == kind) {
        return true;
      }
    }
    return false;
  }

  boolean has(VagueWord.Kind kind) {
    return first(kind).isPresent();
  }

  /** {@return whether the goal is to do something, rather than to have more or less of something} */
  boolean isActivity() {
    return is(Achievement.ACTIVITY) && !(isMoved() && has(VagueWord.Kind.COMPARATIVE));
  }

  /** {@return whether the goal asks for a change of a value} */
  boolean isMoved() {
    return reading.direction().filter(d -> d != Movement.ACHIEVE).isPresent();
  }

  boolean hasMetric() {
    return reading.metric().isPresent() || kpi.metric().isPresent();
  }

  /** {@return whether it is clear what the goal is about: a metric, a state to reach, a thing to do, or so much of something} */
  boolean hasSubject() {
    return hasMetric()
        || isActivity()
        || isOfEverybody()
        || is(Achievement.END_STATE)
        || reading.target().flatMap(GoalAmount::unit).filter(u -> !u.isShare()).isPresent();
  }

  boolean hasAmount() {
    return reading.target().isPresent()
        || hasFurtherAmount()
        || kpi.threshold().isPresent()
        || kpi.goal().flatMap(Goal::target).isPresent();
  }

  private boolean hasFurtherAmount() {
    for (int i = 0; i < reading.furtherGoals().size(); i++) {
      if (reading.furtherGoals().get(i).target().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether somebody else could tell that the goal was met} */
  boolean isVerifiable() {
    boolean isState = is(Achievement.END_STATE) && !has(VagueWord.Kind.QUANTITY);
    return hasAmount() || isState || isRepeated() || isOfEverybody();
  }

  /** "Everybody is always content": without any exception, so that one exception refutes it. */
  boolean isOfEverybody() {
    return is(Achievement.RESULT)
        && !isMoved()
        && reading.target().isEmpty()
        && has(ReadingProblem.Kind.ABSOLUTE);
  }

  /** {@return whether something is to be done again and again, which can be ticked off} */
  private boolean isRepeated() {
    return reading.frequency().isPresent() && hasSubject() && !isMoved();
  }

  boolean hasBaseline() {
    return reading.baseline().isPresent() || kpi.goal().flatMap(Goal::baseline).isPresent();
  }

  boolean hasLever() {
    return reading.lever().isPresent() || kpi.lever().isPresent();
  }

  boolean hasDeadline() {
    return reading.deadline().isPresent() || kpi.goal().flatMap(Goal::deadline).isPresent();
  }

  boolean hasCadence() {
    return reading.frequency().isPresent() || kpi.reviewCadence().isPresent();
  }

  /** {@return whether the goal bounds a value for good, which a review cadence makes time-bound} */
  boolean isStanding() {
    return kpi.threshold().isPresent()
        || reading.target().filter(Stated::isBound).isPresent();
  }

  /** {@return whether anything says when: a deadline, an event, a recurring time or, for a standing bound, its review} */
  boolean hasTime() {
    return hasDeadline()
        || reading.event().isPresent()
        || reading.frequency().isPresent()
        || holdsFromStart()
        || (isStanding() && kpi.reviewCadence().isPresent());
  }

  /** "From 2029 all offices are closed on Friday": what is not a change must hold from its start. */
  boolean holdsFromStart() {
    boolean isChange = reading
        .direction()
        .filter(d -> d == Movement.INCREASE || d == Movement.DECREASE)
        .isPresent();
    return reading.start().isPresent() && !isChange;
  }

  /** {@return whether the KPI is a sentence and nothing more} */
  boolean isSentenceOnly() {
    Kpi written = context.asWritten(kpi);
    return written.metric().isEmpty() && written.aim().isEmpty();
  }

  /** {@return the target when it is the value to arrive at and the baseline has the same unit} */
  Optional<GoalAmount> comparableTarget() {
    return reading
        .target()
        .filter(t -> t.kind() == GoalAmount.Kind.LEVEL)
        .filter(t -> reading.baseline().filter(b -> isComparable(b, t)).isPresent());
  }

  /** {@return the days that a time means; empty when that depends on today and nobody said what today is} */
  Optional<DateRange> days(TimeFrame time) {
    boolean isFixed = !time.isYearOpen() && !time.isRelative();
    return context
        .asOf()
        .or(() -> isFixed ? Optional.of(ANY_DAY) : Optional.empty())
        .flatMap(day -> time.resolve(day, context.reader().fiscalYearStart()));
  }

  private static boolean isBound(GoalAmount amount) {
    return amount.kind() == GoalAmount.Kind.LEVEL
        && amount.comparison() != Comparison.EXACTLY
        && amount.comparison() != Comparison.ABOUT;
  }

  private static boolean isComparable(GoalAmount baseline, GoalAmount target) {
    return baseline.unit().isEmpty()
        || target.unit().isEmpty()
        || baseline.unit().get().isCommensurableWith(target.unit().get());
  }
}
