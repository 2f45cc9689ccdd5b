package org.kpi4j.lint;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kpi4j.rule.Severity;

/** Counts of a run: weights for the score of every subject, and how often every rule applied or crashed. */
final class Tally {
  private final Subjects subjects;
  private final int[] passed;
  private final int[] applicable;
  private final @Nullable Severity[] worst;
  private final Map<String, Integer> applied = new HashMap<>();

  Tally(Subjects subjects) {
    this.subjects = subjects;
    passed = new int[subjects.checked()];
    applicable = new int[passed.length];
    worst = new Severity[passed.length];
  }

  Subjects subjects() {
    return subjects;
  }

  void pass(int subject, int weight) {
    passed[subject] += weight;
    applicable[subject] += weight;
  }

  void fail(int subject, Severity grade) {
    applicable[subject] += weight(grade);
    found(subject, grade);
  }

  void found(int subject, Severity grade) {
    @Nullable Severity old = worst[subject];
    worst[subject] = old == null || grade.compareTo(old) > 0 ? grade : old;
  }

  /** {@return how much a rule weighs in a score; chosen by this library} */
  static int weight(Severity grade) {
    return switch (grade) {
      case ADVICE -> 1;
      case WARNING -> 3;
      case ERROR -> 8;
    };
  }

  synchronized void applied(String rule, int times) {
    applied.merge(rule, times, Integer::sum);
  }

  int applied(String rule) {
    return applied.getOrDefault(rule, 0);
  }

  int passed(int subject) {
    return passed[subject];
  }

  int applicable(int subject) {
    return applicable[subject];
  }

  @Nullable
  Severity worst(int subject) {
    return worst[subject];
  }

  int size() {
    return passed.length;
  }
}
