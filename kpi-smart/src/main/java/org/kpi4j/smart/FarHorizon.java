package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a deadline so far away that nobody starts. */
final class FarHorizon implements StatementRule {
  private static final RuleInfo.Option MONTHS = new RuleInfo.Option("max-months", 18, 1, 1200);
  private static final RuleInfo INFO = RuleInfo.of("smart/far-horizon", Severity.ADVICE)
      .messages(SmartTexts.BUNDLE)
      .options(MONTHS)
      .source(Sources.LOCKE_LATHAM)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Double revenue within 5 years"))
        .flagged(Kpi.stating("De omzet binnen 5 jaar verdubbelen"))
        .accepted(Kpi.stating("Grow revenue by 15% within a year"))
        .accepted(Kpi.stating("De omzet binnen een jaar met 15% verhogen"));
  }

  @Override
  public Outcome judge(Stated goal) {
    boolean hasMilestones =
        goal.kpi().goal().filter(g -> !g.milestones().isEmpty()).isPresent();
    return goal.quoting(
        INFO,
        "far",
        goal.reading()
            .deadline()
            .filter(time -> !hasMilestones)
            .filter(time -> RequiredPace.months(goal, time) > goal.context().option(INFO, MONTHS))
            .map(time -> time.span()));
  }
}
