package org.kpi4j.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kpi4j.model.Band;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Quantity;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags bands of which one value belongs to two. */
final class OverlappingBands implements KpiRule {
  private static final String OPEN = "…";
  private static final RuleInfo INFO = DefinitionRules.info("overlapping-bands", Severity.ERROR)
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
            Samples.band(Band.Health.GOOD, 0, 3), Samples.band(Band.Health.POOR, 2, 9)))
        .accepted(Samples.bands(
            Samples.band(Band.Health.GOOD, 0, 3), Samples.band(Band.Health.POOR, 3, 9)));
  }

  @Override
  public Outcome check(Kpi kpi, Context context) {
    return Ladder.of(kpi, context).map(OverlappingBands::judge).orElse(Outcome.notApplicable());
  }

  private static Outcome judge(Ladder ladder) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i + 1 < ladder.steps().size(); i++) {
      if (ladder.meeting(i) > 0) {
        findings.add(finding(ladder.steps().get(i), ladder.steps().get(i + 1)));
      }
    }
    return Outcome.of(findings);
  }

  private static Finding finding(Band a, Band b) {
    return INFO.finding("aim.bands", "overlap")
        .with(end(a.lower()), end(a.upper()), end(b.lower()), end(b.upper()));
  }

  private static Object end(Optional<Quantity> end) {
    return end.isPresent() ? end.get() : OPEN;
  }
}
