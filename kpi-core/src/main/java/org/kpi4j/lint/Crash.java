package org.kpi4j.lint;

import org.kpi4j.rule.Finding;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Subject;

/** What a rule threw instead of an outcome. */
record Crash(RuleInfo info, Subject subject, Throwable cause) {
  String rule() {
    return info.id();
  }

  Finding finding(String message) {
    return EngineFindings.RULE_CRASHED
        .finding("", message)
        .with(rule(), subject.key(), cause.toString(), Crashes.MOST)
        .relatedTo(rule())
        .on(subject);
  }
}
