package org.kpi4j.smart;

import java.time.LocalDate;
import java.util.Optional;
import org.kpi4j.model.Kpi;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.text.DateRange;

/** Flags a goal that ends before it begins. */
final class EndBeforeStart implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/end-before-start", Severity.ERROR)
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
        .flagged(Kpi.stating("From 1 March 2028 raise conversion by 10% before 1 July 2027"))
        .flagged(
            Kpi.stating("Vanaf 1 maart 2028 de conversie met 10% verhogen, uiterlijk 1 juli 2027"))
        .accepted(Kpi.stating("From 1 March 2027 raise conversion by 10% before 1 July 2027"))
        .accepted(
            Kpi.stating("Vanaf 1 maart 2027 de conversie met 10% verhogen, uiterlijk 1 juli 2027"));
  }

  @Override
  public Outcome judge(Stated goal) {
    Optional<LocalDate> start = goal.reading().start().flatMap(goal::days).map(DateRange::from);
    Optional<LocalDate> end = goal.reading().deadline().flatMap(goal::days).map(DateRange::lastDay);
    return start.isPresent() && end.isPresent() && end.get().isBefore(start.get())
        ? goal.finding(INFO, "reversed", start.get(), end.get())
        : Outcome.ok();
  }
}
