package org.kpi4j.smart;

import java.time.LocalDate;
import java.util.Optional;
import org.kpi4j.model.Deadline;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Target;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a deadline that has passed, whether the statement or a field has it. */
final class PastDeadline implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/past-deadline", Severity.ERROR)
      .messages(SmartTexts.BUNDLE)
      .criterion(Smart.TIME_BOUND.letter())
      .source(Sources.LIBRARY)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Grow revenue by 20% before 1 July 2020"))
        .flagged(Kpi.stating("Omzet met 20% verhogen voor 1 juli 2020"))
        .flagged(due(LocalDate.of(2020, 7, 1)))
        .accepted(due(LocalDate.of(2120, 7, 1)))
        .accepted(Kpi.stating("Grow revenue by 20% before 1 July 2120"))
        .accepted(Kpi.stating("Omzet met 20% verhogen voor 1 juli 2120"));
  }

  @Override
  public Outcome check(Kpi kpi, Context context) {
    Outcome said = StatementRule.super.check(kpi, context);
    Optional<LocalDate> field = kpi.goal().flatMap(PastDeadline::lastDay);
    return said instanceof Finding || context.asOf().isEmpty() || field.isEmpty()
        ? said
        : judge(field.get(), context.asOf().get());
  }

  private static Outcome judge(LocalDate lastDay, LocalDate today) {
    return lastDay.isBefore(today)
        ? INFO.finding("aim.deadline", "past").with(lastDay)
        : Outcome.ok();
  }

  /** {@return the last day of a goal; empty when it depends on a start that nobody wrote down} */
  private static Optional<LocalDate> lastDay(Goal goal) {
    return goal.deadline()
        .flatMap(deadline -> deadline instanceof Deadline.On on
            ? Optional.of(on.date())
            : goal.start().map(deadline::resolve));
  }

  private static Kpi due(LocalDate day) {
    return Kpi.builder()
        .id("revenue")
        .aim(Goal.builder()
            .target(Target.relative(20))
            .deadline(Deadline.on(day))
            .build())
        .build();
  }

  @Override
  public Outcome judge(Stated goal) {
    if (goal.context().asOf().isEmpty()) {
      return Outcome.notApplicable();
    }
    LocalDate today = goal.context().asOf().get();
    return goal.reading()
        .deadline()
        .flatMap(goal::days)
        .filter(days -> days.lastDay().isBefore(today))
        .<Outcome>map(days -> INFO.finding("statement", "past")
            .with(days.lastDay())
            .at(goal.reading().deadline().orElseThrow().span()))
        .orElse(Outcome.ok());
  }
}
