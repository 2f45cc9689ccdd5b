package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.reading.Achievement;
import org.kpi4j.reading.ReadingProblem;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a goal that names nothing that could be measured or done. */
final class MissingMetric implements StatementRule {
  private static final int SHORTEST_WISH = 2;
  private static final RuleInfo INFO = RuleInfo.of("smart/missing-metric", Severity.ERROR)
      .messages(SmartTexts.BUNDLE)
      .criterion(Smart.SPECIFIC.letter())
      .source(Sources.GROWTH_KPIS)
      .source(Sources.DORAN)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("We must grow"))
        .flagged(Kpi.stating("In 2028 een betrouwbare partner zijn"))
        .flagged(Kpi.stating("To be a trusted partner by 2028"))
        .accepted(Kpi.stating("Raise monthly revenue by 10% before 1 July 2027"))
        .accepted(Kpi.stating("Maandomzet 10% hoger in Q4 2027"));
  }

  @Override
  public Outcome judge(Stated goal) {
    boolean isSaidElsewhere = goal.has(ReadingProblem.Kind.UNCLEAR_REFERENCE)
        || goal.has(ReadingProblem.Kind.SOFT_METRIC);
    return (goal.hasSubject() && !isWish(goal)) || isSaidElsewhere
        ? Outcome.ok()
        : goal.proposing(goal.finding(INFO, "missing", goal.text()));
  }

  /** "The best care for everyone": nothing is to rise or fall, to be done or to be reached. */
  private static boolean isWish(Stated goal) {
    return goal.is(Achievement.NONE)
        && !goal.isMoved()
        && !goal.hasAmount()
        && !goal.isVerifiable()
        && goal.kpi().metric().isEmpty()
        && goal.reading().owner().isEmpty()
        && goal.reading().wordCount() > SHORTEST_WISH;
  }
}
