package org.kpi4j.definition;

import org.kpi4j.model.Comparison;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Milestone;
import org.kpi4j.model.Target;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags milestones that do not end at the target. */
final class LastMilestoneOffTarget implements KpiRule {
  private static final RuleInfo INFO = DefinitionRules.info(
          "last-milestone-off-target", Severity.WARNING)
      .source(DefinitionRules.OWN)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none().flagged(Samples.churn(goal(4))).accepted(Samples.churn(goal(3)));
  }

  @Override
  public Outcome check(Kpi kpi, Context context) {
    Goal goal = Fields.goal(kpi, context).orElse(null);
    if (goal == null || goal.milestones().isEmpty()) {
      return Outcome.notApplicable();
    }
    return goal.target()
        .filter(target -> target.kind() == Target.Kind.LEVEL)
        .map(target -> judge(Milestones.last(goal), target))
        .orElse(Outcome.notApplicable());
  }

  private static Outcome judge(Milestone last, Target target) {
    if (!Measures.areComparable(last.value(), target.amount())) {
      return Outcome.notApplicable();
    }
    return isMet(Measures.compare(last.value(), target.amount()), target.comparison())
        ? Outcome.ok()
        : INFO.finding("aim.milestones", "off").with(last.value(), last.on(), target.amount());
  }

  private static boolean isMet(int difference, Comparison comparison) {
    return switch (comparison) {
      case EXACTLY -> difference == 0;
      case AT_LEAST -> difference >= 0;
      case AT_MOST -> difference <= 0;
      case ABOVE -> difference > 0;
      case BELOW -> difference < 0;
      case ABOUT -> true;
    };
  }

  private static Goal goal(double last) {
    return Samples.goal(5, 3)
        .milestone(Milestones.at(6, 4.5))
        .milestone(Milestones.at(12, last))
        .build();
  }
}
