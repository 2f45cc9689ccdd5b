package org.kpi4j.testing.rule;

/** Somebody says that the defect matters. */
final class SourceCheck implements RuleCheck {
  @Override
  public void check(RuleTrial trial, Complaints complaints) {
    if (trial.info().sources().stream().allMatch(String::isBlank)) {
      complaints.add("must name a source, and names none");
    }
  }
}
