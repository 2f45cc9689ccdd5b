package org.kpi4j.lint;

import org.kpi4j.rule.Finding;
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

  /** Counts and logs a crash of the rule with this index, and says so in a finding. */
  Finding record(int rule, Crash crash) {
    counts[rule]++;
    LOG.warn("rule '{}' crashed on '{}'", crash.rule(), crash.subject().key(), crash.cause());
    return crash.finding(isTooMany(rule) ? "skipped" : "crashed", MOST);
  }
}
