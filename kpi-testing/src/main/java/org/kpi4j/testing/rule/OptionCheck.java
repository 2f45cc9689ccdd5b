package org.kpi4j.testing.rule;

import org.kpi4j.rule.RuleInfo;

/** Every option makes a difference to an example. */
final class OptionCheck implements RuleCheck {
  @Override
  public void check(RuleTrial trial, Complaints complaints) {
    for (RuleInfo.Option option : trial.info().options()) {
      if (!isSeen(option, trial)) {
        complaints.add("option '" + option.name()
            + "' must make a difference to an example at its least or greatest value");
      }
    }
  }

  private static boolean isSeen(RuleInfo.Option option, RuleTrial trial) {
    RuleTrial least = trial.with(option, option.least());
    RuleTrial greatest = trial.with(option, option.greatest());
    return trial
        .shown()
        .anyMatch(example -> !least.own(example).equals(trial.own(example))
            || !greatest.own(example).equals(trial.own(example)));
  }
}
