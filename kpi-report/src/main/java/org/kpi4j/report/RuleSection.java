package org.kpi4j.report;

import com.google.common.collect.ImmutableList;

/**
 * A part of what is told of a rule.
 *
 * @param heading what it tells
 * @param items the texts in it
 * @param isCode whether they are to be shown as they were written
 */
record RuleSection(String heading, ImmutableList<String> items, boolean isCode) {

  static RuleSection of(String heading, String... items) {
    return new RuleSection(heading, ImmutableList.copyOf(items), false);
  }
}
