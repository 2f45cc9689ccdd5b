package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.text.TimeFrame;

/** Flags a period without a year, such as Q3. */
final class AmbiguousPeriod implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/ambiguous-period", Severity.WARNING)
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
        .flagged(Kpi.stating("Raise conversion from 2% to 3% in Q3"))
        .flagged(Kpi.stating("Conversie van 2% naar 3% in Q3"))
        .accepted(Kpi.stating("Raise conversion from 2% to 3% in Q3 2027"))
        .accepted(Kpi.stating("Conversie van 2% naar 3% in Q3 2027"));
  }

  @Override
  public Outcome judge(Stated goal) {
    return goal.reading()
        .deadline()
        .filter(time -> time instanceof TimeFrame.Period && time.isYearOpen())
        .<Outcome>map(time -> finding(goal, time))
        .orElse(Outcome.ok());
  }

  private static Finding finding(Stated goal, TimeFrame time) {
    Finding finding =
        INFO.finding("statement", "open").with(time.span().in(goal.text())).at(time.span());
    return goal.days(time)
        .map(days -> INFO.finding("statement", "resolved")
            .with(days.lastDay(), time.span().in(goal.text()))
            .at(time.span()))
        .orElse(finding);
  }
}
