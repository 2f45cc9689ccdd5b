package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.reading.VagueWord;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags "soon" or "as soon as possible" where a date should stand. */
final class VagueTime implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/vague-time", Severity.ERROR)
      .messages(SmartTexts.BUNDLE)
      .criterion(Smart.TIME_BOUND.letter())
      .source(Sources.REQUIREMENTS)
      .source(Sources.DORAN)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Cut response time to 4 hours as soon as possible"))
        .flagged(Kpi.stating("Reactietijd zo snel mogelijk naar 4 uur"))
        .flagged(Kpi.stating("Cut response time to 4 hours in a few weeks"))
        .flagged(Kpi.stating("Reactietijd binnen een paar weken naar 4 uur"))
        .accepted(Kpi.stating("Cut response time to 4 hours by 30 June 2027"))
        .accepted(Kpi.stating("Reactietijd naar 4 uur voor 30 juni 2027"));
  }

  @Override
  public Outcome judge(Stated goal) {
    if (goal.hasTime()) {
      return Outcome.ok();
    }
    return goal.quotingProposal(
        INFO,
        "vague",
        goal.first(VagueWord.Kind.TIME).map(word -> goal.timeAround(word).orElse(word)));
  }
}
