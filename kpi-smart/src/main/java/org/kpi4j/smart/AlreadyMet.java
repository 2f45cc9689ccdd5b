package org.kpi4j.smart;

import java.time.LocalDate;
import java.util.Optional;
import org.kpi4j.model.Catalog;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a goal that the latest measurement already meets. */
final class AlreadyMet implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/already-met", Severity.ERROR)
      .messages(SmartTexts.BUNDLE)
      .precision(RuleInfo.Precision.CERTAIN)
      .source(Sources.LOCKE_LATHAM)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(measured("Raise NPS to 35 before 1 July 2027", 30, 33, 36))
        .flagged(measured("De NPS verhogen naar 35 voor 1 juli 2027", 30, 33, 36))
        .accepted(measured("Raise NPS to 45 before 1 July 2027", 30, 33, 36))
        .accepted(measured("De NPS verhogen naar 45 voor 1 juli 2027", 30, 33, 36));
  }

  @Override
  public Outcome judge(Stated goal) {
    Optional<History> history = History.of(goal.kpi(), goal.context().catalog());
    return history.isEmpty() ? Outcome.notApplicable() : judge(goal, history.get());
  }

  private static Outcome judge(Stated goal, History history) {
    boolean isGoal = goal.kpi().threshold().isEmpty();
    return isGoal && Wanted.of(goal).filter(w -> w.isMetBy(history.latest())).isPresent()
        ? goal.finding(INFO, "met", history.latest(), goal.text())
        : Outcome.ok();
  }

  private static Catalog measured(String statement, double... values) {
    return Measured.monthly(statement, LocalDate.of(2026, 1, 1), values);
  }
}
