package org.kpi4j.smart;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.kpi4j.model.Comparison;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Kpi;
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
import org.kpi4j.text.TimeFrame;

/** What the statement of a KPI says, together with what its fields say. */
record Stated(Kpi kpi, GoalReading reading, Context context) {
  private static final String STATEMENT = "statement";
  private static final LocalDate ANY_DAY = LocalDate.of(2001, 1, 1);

  /** {@return what a rule says of a KPI with a statement; a KPI without one is left to other rules} */
  static Outcome check(Kpi kpi, Context context, Function<Stated, Outcome> rule) {
    Optional<GoalReading> reading = context.reading(kpi);
    return reading.isPresent()
        ? rule.apply(new Stated(kpi, reading.get(), context))
        : Outcome.notApplicable();
  }

  /** {@return a finding for each problem of a kind that the reader met} */
  static Outcome checkProblem(
      Kpi kpi, Context context, ReadingProblem.Kind kind, RuleInfo rule, String key) {
    return check(
        kpi,
        context,
        goal -> Outcome.of(goal.reading.problems(kind).stream()
            .map(p -> rule.finding(STATEMENT, key).with(p.text()).at(p.span()))
            .toList()));
  }

  Finding finding(RuleInfo rule, String key, Object... arguments) {
    return rule.finding(STATEMENT, key).with(arguments);
  }

  /** {@return the finding with the proposal for the whole statement} */
  Finding proposing(Finding finding) {
    return finding.suggesting(Suggestion.review(STATEMENT, Rewrite.of(this)));
  }

  String text() {
    return reading.text();
  }

  boolean is(Achievement achievement) {
    return reading.achievement() == achievement;
  }

  boolean has(ReadingProblem.Kind kind) {
    return !reading.problems(kind).isEmpty();
  }

  boolean has(VagueWord.Kind kind) {
    return !reading.vagueWords(kind).isEmpty();
  }

  boolean hasMetric() {
    return reading.metric().isPresent() || kpi.metric().isPresent();
  }

  /** {@return whether it is clear what the goal is about: a metric, a state to reach or a thing to do} */
  boolean hasSubject() {
    return hasMetric() || is(Achievement.ACTIVITY) || is(Achievement.END_STATE);
  }

  boolean hasAmount() {
    return reading.target().isPresent()
        || kpi.threshold().isPresent()
        || kpi.goal().flatMap(Goal::target).isPresent();
  }

  /** {@return whether somebody else could tell that the goal was met} */
  boolean isVerifiable() {
    return hasAmount() || is(Achievement.END_STATE);
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

  /** {@return whether anything says when: a deadline, a recurring time or, for a standing bound, its review} */
  boolean hasTime() {
    return hasDeadline()
        || reading.frequency().isPresent()
        || (isStanding() && kpi.reviewCadence().isPresent());
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
