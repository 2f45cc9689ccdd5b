package org.kpi4j.smart;

import org.kpi4j.model.Goal;
import org.kpi4j.model.Kpi;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.text.TimeFrame;

/** Flags a time that depends on a day that nobody wrote down: the first day of a period, or the day of reading. */
final class RelativeWithoutStart implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/relative-without-start", Severity.ADVICE)
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
        .flagged(Kpi.stating("Grow revenue by 20% within 6 months through email marketing"))
        .flagged(Kpi.stating("Binnen 6 maanden de omzet met 20% verhogen via e-mailmarketing"))
        .flagged(Kpi.stating("Grow revenue by 20% this year through email marketing"))
        .flagged(Kpi.stating("Dit jaar de omzet met 20% verhogen via e-mailmarketing"))
        .accepted(Kpi.stating("Grow revenue by 20% before 1 July 2027 through email marketing"))
        .accepted(Kpi.stating("Voor 1 juli 2027 de omzet met 20% verhogen via e-mailmarketing"));
  }

  @Override
  public Outcome judge(Stated goal) {
    boolean isStarted = goal.reading().start().isPresent()
        || goal.kpi().goal().flatMap(Goal::start).isPresent();
    return goal.reading()
        .deadline()
        .filter(time -> time.isRelative() && !isStarted)
        .<Outcome>map(time -> finding(goal, time))
        .orElse(Outcome.ok());
  }

  private static Finding finding(Stated goal, TimeFrame time) {
    String words = time.span().in(goal.text());
    String kind = time instanceof TimeFrame.Duration ? "" : "seen-";
    return goal.days(time)
        .map(days -> INFO.finding("statement", kind + "resolved").with(days.lastDay(), words))
        .orElseGet(() -> INFO.finding("statement", kind + "relative").with(words))
        .at(time.span());
  }
}
