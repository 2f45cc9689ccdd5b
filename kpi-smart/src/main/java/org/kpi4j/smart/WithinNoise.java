package org.kpi4j.smart;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.kpi4j.model.Catalog;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a change that is smaller than the usual ups and downs. */
final class WithinNoise implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/within-noise", Severity.ADVICE)
      .messages(SmartTexts.BUNDLE)
      .source(Sources.LIBRARY)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(measured("Raise NPS to 34 before 1 July 2027", 30, 38, 29, 37, 31))
        .flagged(measured("De NPS verhogen naar 34 voor 1 juli 2027", 30, 38, 29, 37, 31))
        .accepted(measured("Raise NPS to 45 before 1 July 2027", 30, 38, 29, 37, 31))
        .accepted(measured("De NPS verhogen naar 45 voor 1 juli 2027", 30, 38, 29, 37, 31));
  }

  @Override
  public Outcome judge(Stated goal) {
    Optional<History> history = History.of(goal.kpi(), goal.context().catalog());
    return history.isEmpty() ? Outcome.notApplicable() : judge(goal, history.get());
  }

  private static Outcome judge(Stated goal, History history) {
    Optional<Wanted> wanted = Wanted.of(goal).filter(w -> !w.isMetBy(history.latest()));
    OptionalDouble level =
        wanted.map(w -> w.level(history.latest())).orElse(OptionalDouble.empty());
    if (level.isEmpty()) {
      return Outcome.ok();
    }
    double change = Math.abs(level.getAsDouble() - history.latest());
    double noise = history.noise();
    return change < noise
        ? goal.finding(INFO, "noise", rounded(change), rounded(noise))
        : Outcome.ok();
  }

  private static double rounded(double value) {
    return Math.rint(value * 100) / 100;
  }

  private static Catalog measured(String statement, double... values) {
    return Measured.monthly(statement, LocalDate.of(2026, 1, 1), values);
  }
}
