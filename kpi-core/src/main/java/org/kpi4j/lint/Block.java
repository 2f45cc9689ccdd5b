package org.kpi4j.lint;

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
    crashes = new Crashes(rules.size());
    applied = new int[rules.size()];
  }

  List<Located> check(List<S> definitions, int firstOrdinal) {
    for (int i = 0; i < definitions.size(); i++) {
      S definition = scope.begin(definitions.get(i), context);
      for (int r = 0; r < rules.size(); r++) {
        check(r, definition, firstOrdinal + i);
      }
    }
    for (int r = 0; r < rules.size(); r++) {
      tally.applied(rules.info(r).id(), applied[r]);
    }
    return findings;
  }

  private void check(int r, S definition, int ordinal) {
    @Nullable Severity grade = rules.grade(r, scope, definition);
    if (grade == null || crashes.isTooMany(r)) {
      return;
    }
    Outcome outcome = outcome(r, definition);
    if (outcome == Outcome.NotApplicable.NOT_APPLICABLE) {
      return;
    }
    applied[r]++;
    if (outcome == Outcome.Ok.OK) {
      tally.pass(ordinal, grade);
    } else {
      fail(outcome, r, scope.subject(definition), grade, ordinal);
    }
  }

  private void fail(Outcome outcome, int r, Subject subject, Severity grade, int ordinal) {
    tally.fail(ordinal, grade);
    for (Finding finding : outcome.findings()) {
      Finding located = finding.subject().isPresent() ? finding : finding.on(subject);
      boolean isOwn = finding.rule().equals(rules.info(r).id());
      findings.add(new Located(ordinal, isOwn ? located.graded(grade) : located));
    }
  }

  private Outcome outcome(int r, S definition) {
    try {
      return scope.check(rules.rule(r), definition, context);
    } catch (RuntimeException | StackOverflowError e) {
      return crashes.record(r, rules.info(r), scope.subject(definition), e);
    }
  }
}
