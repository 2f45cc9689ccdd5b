package org.kpi4j.definition;

import java.util.List;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Milestone;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags milestones that go back and forth on the way to the target. */
final class MilestonesOutOfOrder implements KpiRule {
  private static final RuleInfo INFO = DefinitionRules.info(
          "milestones-out-of-order", Severity.WARNING)
      .source(DefinitionRules.OWN)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Samples.churn(goal(4.5, 4.8, 3)))
        .accepted(Samples.churn(goal(4.5, 4, 3)));
  }

  @Override
  public Outcome check(Kpi kpi, Context context) {
    Goal goal = Fields.goal(kpi, context).orElse(null);
    if (goal == null || goal.milestones().size() < 2) {
      return Outcome.notApplicable();
    }
    return judge(Milestones.sorted(goal), Course.implied(goal));
  }

  private static Outcome judge(List<Milestone> milestones, int wanted) {
    int course = wanted;
    for (int i = 1; i < milestones.size(); i++) {
      Milestone before = milestones.get(i - 1);
      Milestone after = milestones.get(i);
      int step = Milestones.step(before, after);
      if (step * course < 0) {
        return INFO.finding("aim.milestones", "back")
            .with(before.value(), before.on(), after.value(), after.on());
      }
      course = course == 0 ? step : course;
    }
    return Outcome.ok();
  }

  private static Goal goal(double first, double second, double third) {
    return Samples.goal(5, 3)
        .milestone(Milestones.at(3, first))
        .milestone(Milestones.at(6, second))
        .milestone(Milestones.at(9, third))
        .build();
  }
}
