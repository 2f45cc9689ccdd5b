package org.kpi4j.report.html;

import com.google.common.collect.ImmutableList;

/**
 * A finding.
 *
 * @param look how bad it is: a class of the style
 * @param grade how bad it is, in words
 * @param subject what it is about, when that is not said elsewhere; may be empty
 * @param message what is wrong
 * @param rule the id of the rule
 * @param place where it stands in the files; may be empty
 * @param isFresh whether the baseline that the report was compared with does not know it
 * @param advice what to write instead, or how to mend it
 */
record Found(
    String look,
    String grade,
    String subject,
    String message,
    String rule,
    String place,
    boolean isFresh,
    ImmutableList<String> advice) {
  boolean hasSubject() {
    return !subject.isEmpty();
  }

  Found about(String other) {
    return new Found(look, grade, other, message, rule, place, isFresh, advice);
  }

  Found at(String other) {
    return new Found(look, grade, subject, message, rule, other, isFresh, advice);
  }

  Found advising(ImmutableList<String> other) {
    return new Found(look, grade, subject, message, rule, place, isFresh, other);
  }
}
