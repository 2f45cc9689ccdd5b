package org.kpi4j.smart;

import java.time.LocalDate;
import java.util.Optional;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.reading.GoalReading;
import org.kpi4j.reading.Reader;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.RuleInfo;

/** What the rules may ask while one KPI is judged. A KPI without a statement reads as one that says nothing. */
final class JudgeContext implements Context {
  private final Manner manner;
  private final Case judged;
  private final Stated goal;

  JudgeContext(Manner manner, Case judged, GoalReading reading) {
    this.manner = manner;
    this.judged = judged;
    this.goal = new Stated(judged.kpi(), reading, this);
  }

  /** {@return the KPI that is judged, made once for all rules} */
  Stated goal() {
    return goal;
  }

  @Override
  public Catalog catalog() {
    return judged.catalog();
  }

  @Override
  public Optional<LocalDate> asOf() {
    return judged.asOf();
  }

  @Override
  public Reader reader() {
    return manner.reader();
  }

  @Override
  public Optional<GoalReading> reading(Kpi kpi) {
    return Optional.of(goal.reading());
  }

  @Override
  public Kpi asWritten(Kpi kpi) {
    return kpi;
  }

  @Override
  public double option(RuleInfo rule, RuleInfo.Option option) {
    SmartPolicy policy = manner.policy();
    if (option.equals(MissingDeadline.PERIOD_IS_IMPLIED)) {
      return number(policy.isPeriodImplied());
    }
    if (option.equals(MissingDeadline.ACTIVITY_PERIOD_IS_IMPLIED)) {
      return number(policy.isActivityPeriodImplied());
    }
    if (option.equals(CadenceOnly.CADENCE_IS_ENOUGH)) {
      return number(policy.isCadenceEnough());
    }
    return option.equals(ActivityNotOutcome.LAUNCH_IS_ENOUGH)
        ? number(policy.isLaunchEnough())
        : option.standard();
  }

  private static double number(boolean isOn) {
    return isOn ? 1 : 0;
  }
}
