package org.kpi4j.smart;

import java.time.Period;
import java.util.Optional;
import org.kpi4j.model.Comparison;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Movement;
import org.kpi4j.reading.Achievement;
import org.kpi4j.reading.ReadingProblem;
import org.kpi4j.reading.VagueWord;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a goal that names no time by which it must be met. */
final class MissingDeadline implements StatementRule {
  static final RuleInfo.Option PERIOD_IS_IMPLIED =
      new RuleInfo.Option("period-is-implied", 0, 0, 1);
  static final RuleInfo.Option ACTIVITY_PERIOD_IS_IMPLIED =
      new RuleInfo.Option("activity-period-is-implied", 0, 0, 1);
  private static final RuleInfo INFO = RuleInfo.of("smart/missing-deadline", Severity.ERROR)
      .messages(SmartTexts.BUNDLE)
      .criterion(Smart.TIME_BOUND.letter())
      .options(PERIOD_IS_IMPLIED, ACTIVITY_PERIOD_IS_IMPLIED)
      .source(Sources.GROWTH_KPIS)
      .source(Sources.DORAN)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Grow revenue by 20% through email marketing"))
        .flagged(Kpi.stating("Omzet met 20% verhogen via e-mailmarketing"))
        .flagged(Kpi.stating("Send 5 newsletters"))
        .flagged(Kpi.stating("5 nieuwsbrieven versturen"))
        .flagged(Kpi.stating("Keep on-time delivery above 98%"))
        .accepted(Kpi.builder()
            .id("delivery")
            .statement("Keep on-time delivery above 98%")
            .reviewCadence(Period.ofWeeks(1))
            .build())
        .accepted(Kpi.stating("Grow revenue by 20% within 6 months through email marketing"))
        .accepted(Kpi.stating("Binnen 6 maanden de omzet met 20% verhogen via e-mailmarketing"));
  }

  @Override
  public Outcome judge(Stated goal) {
    if (goal.hasTime() || isSaidElsewhere(goal) || isImplied(goal)) {
      return Outcome.ok();
    }
    return isStanding(goal)
        ? goal.finding(INFO, "unreviewed", goal.text())
        : goal.proposing(goal.finding(INFO, "missing", goal.text()));
  }

  /** A limit that always holds needs no end, but a rhythm in which somebody looks at it. */
  private static boolean isStanding(Stated goal) {
    boolean isKept = goal.reading().direction().equals(Optional.of(Movement.MAINTAIN));
    boolean isCeiling = goal.reading()
        .target()
        .filter(t -> t.comparison() == Comparison.AT_MOST || t.comparison() == Comparison.BELOW)
        .isPresent();
    return goal.kpi().threshold().isPresent() && (isKept || isCeiling);
  }

  private static boolean isSaidElsewhere(Stated goal) {
    return goal.has(VagueWord.Kind.TIME)
        || goal.reading().start().isPresent()
        || goal.has(ReadingProblem.Kind.INVALID_DATE);
  }

  private static boolean isImplied(Stated goal) {
    RuleInfo.Option option =
        goal.is(Achievement.ACTIVITY) ? ACTIVITY_PERIOD_IS_IMPLIED : PERIOD_IS_IMPLIED;
    return goal.hasAmount()
        && goal.context().option(INFO, option) > 0
        && !MissingDirection.isMissing(goal);
  }
}
