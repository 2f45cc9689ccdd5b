package org.kpi4j.lint;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/**
 * A stretch of definitions that one thread checks. The stretches are the same whether or not there are several threads, so a rule
 * that crashes too often is left out of the same definitions in every run.
 */
final class Block<R extends Rule, S> {
  private final Scope<R, S> scope;
  private final Grades<R> rules;
  private final ImmutableList<Scope.Check<S>> checks;
  private final boolean isUniform;
  private final RunContext context;
  private final Tally tally;
  private final Crashes crashes;
  private final int[] applied;
  private final List<Located> findings = new ArrayList<>();

  Block(Scope<R, S> scope, Grades<R> rules, RunContext context, Tally tally) {
    this.scope = scope;
    this.rules = rules;
    this.context = context;
    this.tally = tally;
    checks = bound(scope, rules);
    isUniform = rules.isUniform();
    crashes = new Crashes(rules.size());
    applied = new int[rules.size()];
  }

  private static <R extends Rule, S> ImmutableList<Scope.Check<S>> bound(
      Scope<R, S> scope, Grades<R> rules) {
    ImmutableList.Builder<Scope.Check<S>> checks = ImmutableList.builder();
    for (R rule : rules.rules()) {
      checks.add(scope.bind(rule));
    }
    return checks.build();
  }

  List<Located> check(List<S> definitions, int firstOrdinal) {
    for (int i = 0; i < definitions.size(); i++) {
      check(scope.begin(definitions.get(i), context), firstOrdinal + i);
    }
    for (int r = 0; r < applied.length; r++) {
      tally.applied(rules.info(r).id(), applied[r]);
    }
    return findings;
  }

  private void check(S definition, int ordinal) {
    int passed = 0;
    for (int r = 0; r < applied.length; r++) {
      @Nullable Severity grade = isUniform ? rules.global(r) : rules.grade(r, scope, definition);
      if (grade != null && !crashes.isTooMany(r)) {
        passed += passed(outcome(r, definition), r, definition, grade, ordinal);
      }
    }
    tally.pass(ordinal, passed);
  }

  /** {@return the weight that the definition earns by this outcome} */
  private int passed(Outcome outcome, int r, S definition, Severity grade, int ordinal) {
    if (outcome == Outcome.NotApplicable.NOT_APPLICABLE) {
      return 0;
    }
    applied[r]++;
    if (outcome == Outcome.Ok.OK) {
      return Tally.weight(grade);
    }
    fail(outcome, r, scope.subject(definition), grade, ordinal);
    return 0;
  }

  private void fail(Outcome outcome, int r, Subject subject, Severity grade, int ordinal) {
    tally.fail(ordinal, grade);
    for (Finding finding : outcome.findings()) {
      Finding located = finding.subject().isPresent() ? finding : finding.on(subject);
      boolean isOwn = finding.rule().equals(rules.info(r).id());
      Finding graded = isOwn ? located.graded(grade) : located;
      tally.found(ordinal, graded.severity());
      findings.add(new Located(ordinal, graded));
    }
  }

  private Outcome outcome(int r, S definition) {
    try {
      return checks.get(r).check(definition, context);
    } catch (RuntimeException | StackOverflowError e) {
      return crashes.record(r, rules.info(r), scope.subject(definition), e);
    }
  }
}
