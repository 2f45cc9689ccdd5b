package org.kpi4j.definition;

import org.kpi4j.model.Aim;
import org.kpi4j.model.Direction;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Threshold;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags an aim in fields that makes its metric worse, by what the metric calls good. */
final class TargetAgainstDirection implements KpiRule {
  private static final RuleInfo INFO = DefinitionRules.info(
          "target-against-direction", Severity.ERROR)
      .source(DefinitionRules.OWN)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Samples.churn(Samples.goal(3, 5).build()))
        .flagged(Samples.churn(Threshold.atLeast(Quantity.percent(3))))
        .flagged(Samples.churn(Direction.HIGHER, Samples.CHURN_GOAL))
        .flagged(Samples.churn(Direction.HIGHER, Threshold.atMost(Quantity.percent(3))))
        .accepted(Samples.churn(Samples.goal(5, 3).build()))
        .accepted(Samples.churn(Threshold.atMost(Quantity.percent(3))));
  }

  @Override
  public Outcome check(Kpi kpi, Context context) {
    Aim aim = context.asWritten(kpi).aim().orElse(null);
    int course = aim == null ? 0 : course(aim);
    int good = Fields.direction(kpi, context).map(TargetAgainstDirection::sign).orElse(0);
    if (aim == null || course == 0 || good == 0) {
      return Outcome.notApplicable();
    }
    return course == good
        ? Outcome.ok()
        : INFO.finding("aim", key(aim, good))
            .with(kpi.displayName(), kpi.metric().orElse(""));
  }

  private static String key(Aim aim, int good) {
    return (aim instanceof Goal ? "goal" : "bound") + (good > 0 ? "-lowers" : "-raises");
  }

  private static int course(Aim aim) {
    return aim instanceof Goal goal ? Course.of(goal) : course((Threshold) aim);
  }

  /** A lower bound alone keeps values up, an upper bound alone keeps them down. */
  private static int course(Threshold threshold) {
    if (threshold.lower().isPresent() == threshold.upper().isPresent()) {
      return 0;
    }
    return threshold.lower().isPresent() ? 1 : -1;
  }

  private static int sign(Direction direction) {
    return switch (direction) {
      case HIGHER -> 1;
      case LOWER -> -1;
      case NEUTRAL, BAND -> 0;
    };
  }
}
