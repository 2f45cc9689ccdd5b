package org.kpi4j.lint;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.Subject;

/**
 * A stretch of definitions that one thread checks. The stretches are the same whether or not there are several threads, so a rule
 * that crashes too often is left out of the same definitions in every run.
 */
final class Block<R extends Rule, S> {
  private final Stretch<R, S> stretch;
  private final ScopedGrades<R, S> rules;
  private final Scope<R, S> scope;
  private final ImmutableList<Scope.Check<S>> checks;
  private final boolean isUniform;
  private final RunContext context;
  private final Tally tally;
  private final Crashes crashes;
  private final int[] applied;
  private final List<Located> findings = new ArrayList<>();
  private int ordinal;

  Block(Stretch<R, S> stretch, RunContext context, Tally tally) {
    this.stretch = stretch;
    this.context = context;
    this.tally = tally;
    rules = stretch.rules();
    scope = rules.scope();
    checks = bound(rules);
    isUniform = rules.isUniform();
    crashes = new Crashes(rules.size());
    applied = new int[rules.size()];
  }

  private static <R extends Rule, S> ImmutableList<Scope.Check<S>> bound(ScopedGrades<R, S> rules) {
    ImmutableList.Builder<Scope.Check<S>> checks = ImmutableList.builder();
    for (R rule : rules.rules()) {
      checks.add(rules.scope().bind(rule));
    }
    return checks.build();
  }

  List<Located> check() {
    ordinal = stretch.first();
    for (S definition : stretch.definitions()) {
      check(scope.begin(definition, context));
      ordinal++;
    }
    for (int r = 0; r < applied.length; r++) {
      tally.applied(rules.info(r).id(), applied[r]);
    }
    return findings;
  }

  private void check(S definition) {
    int passed = 0;
    for (int r = 0; r < applied.length; r++) {
      @Nullable Grade grade = isUniform ? rules.global(r) : rules.grade(r, definition);
      if (grade != null && !crashes.isTooMany(r)) {
        passed += passed(r, definition, grade);
      }
    }
    tally.pass(ordinal, passed);
  }

  /** {@return the weight that the definition earns by what a rule says of it} */
  private int passed(int r, S definition, Grade grade) {
    Outcome outcome = outcome(r, definition);
    if (outcome == Outcome.NotApplicable.NOT_APPLICABLE) {
      return 0;
    }
    applied[r]++;
    if (outcome == Outcome.Ok.OK) {
      return Tally.weight(grade.severity());
    }
    fail(outcome, grade, scope.subject(definition));
    return 0;
  }

  private void fail(Outcome outcome, Grade grade, Subject subject) {
    tally.fail(ordinal, grade.severity());
    for (Finding finding : outcome.findings()) {
      Finding graded = grade.of(finding, subject);
      tally.found(ordinal, graded.severity());
      findings.add(new Located(ordinal, graded));
    }
  }

  private Outcome outcome(int r, S definition) {
    try {
      return checks.get(r).check(definition, context);
    } catch (RuntimeException | StackOverflowError e) {
      return crashes.record(r, new Crash(rules.info(r), scope.subject(definition), e));
    }
  }
}
