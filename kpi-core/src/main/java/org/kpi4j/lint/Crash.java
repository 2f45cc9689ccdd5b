package org.kpi4j.lint;

import org.kpi4j.rule.Finding;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Subject;

/** What a rule threw instead of an outcome. */
record Crash(RuleInfo info, Subject subject, Throwable cause) {
  String rule() {
    return info.id();
  }

  /** {@return the finding that says so; after so many crashes the rule is left out} */
  Finding finding(String message, int most) {
    return EngineFindings.RULE_CRASHED
        .finding("", message)
        .with(rule(), subject.key(), cause.toString(), most)
        .relatedTo(rule())
        .on(subject);
  }
}
