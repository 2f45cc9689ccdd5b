package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.reading.VagueWord;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags work to be done where the effect of it should stand. */
final class ActivityNotOutcome implements StatementRule {
  static final RuleInfo.Option LAUNCH_IS_ENOUGH = new RuleInfo.Option("launch-is-enough", 0, 0, 1);
  private static final RuleInfo INFO = RuleInfo.of("smart/activity-not-outcome", Severity.WARNING)
      .messages(SmartTexts.BUNDLE)
      .criterion(Smart.MEASURABLE.letter())
      .options(LAUNCH_IS_ENOUGH)
      .source(Sources.OKR)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Launch the app by 1 May 2027"))
        .flagged(Kpi.stating("Een nieuw CRM implementeren in Q2 2027"))
        .accepted(Kpi.stating("30% of users active in the app by 1 May 2027"))
        .accepted(Kpi.stating("Opvolgtijd van 72 naar 24 uur in Q2 2027 via een nieuw CRM"));
  }

  @Override
  public Outcome judge(Stated goal) {
    if (!goal.isActivity() || goal.isVerifiable() || goal.has(VagueWord.Kind.QUANTITY)) {
      return Outcome.ok();
    }
    return goal.hasDeadline() && goal.context().option(INFO, LAUNCH_IS_ENOUGH) > 0
        ? Outcome.ok()
        : goal.proposing(goal.finding(INFO, "activity", goal.text()));
  }
}
