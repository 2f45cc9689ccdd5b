package org.kpi4j.definition;

import java.util.ArrayList;
import java.util.List;
import org.kpi4j.model.Band;
import org.kpi4j.model.Kpi;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags bands between which values belong to none. */
final class BandGap implements KpiRule {
  private static final RuleInfo INFO = DefinitionRules.info("band-gap", Severity.ERROR)
      .source(DefinitionRules.PARTS)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Samples.bands(
            Samples.band(Band.Health.GOOD, 0, 3), Samples.band(Band.Health.POOR, 4, 9)))
        .accepted(Samples.bands(
            Samples.band(Band.Health.GOOD, 0, 3), Samples.band(Band.Health.POOR, 3, 9)));
  }

  @Override
  public Outcome check(Kpi kpi, Context context) {
    return Ladder.of(kpi, context).map(BandGap::judge).orElse(Outcome.notApplicable());
  }

  private static Outcome judge(Ladder ladder) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i + 1 < ladder.steps().size(); i++) {
      if (ladder.meeting(i) < 0) {
        findings.add(INFO.finding("aim.bands", "gap")
            .with(
                ladder.steps().get(i).upper().orElseThrow(),
                ladder.steps().get(i + 1).lower().orElseThrow()));
      }
    }
    return Outcome.of(findings);
  }
}
