package org.kpi4j.lint;

import org.kpi4j.rule.Finding;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Subject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts how often each rule crashed, and tells of it. */
final class Crashes {
  /** After so many crashes in one block, a rule is left out of the rest of it. */
  static final int MOST = 10;

  private static final Logger LOG = LoggerFactory.getLogger(Linter.class);
  private final int[] counts;

  Crashes(int rules) {
    counts = new int[rules];
  }

  boolean isTooMany(int rule) {
    return counts[rule] >= MOST;
  }

  Finding record(int rule, RuleInfo info, Subject subject, Throwable cause) {
    counts[rule]++;
    LOG.warn("rule '{}' crashed on '{}'", info.id(), subject.key(), cause);
    String key = isTooMany(rule) ? "skipped" : "crashed";
    return EngineFindings.RULE_CRASHED
        .finding("", key)
        .with(info.id(), subject.key(), cause.toString(), MOST)
        .relatedTo(info.id())
        .on(subject);
  }
}
