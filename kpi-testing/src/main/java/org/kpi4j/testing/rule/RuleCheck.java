package org.kpi4j.testing.rule;

/** One demand that rules have to meet. */
interface RuleCheck {
  void check(RuleTrial trial, Complaints complaints);
}
