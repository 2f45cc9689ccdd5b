package org.kpi4j.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.kpi4j.model.Catalog;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/** Runs the rules that look at a whole catalogue, or at what changed in one. */
final class CatalogCheck<R extends Rule> {
  private final Catalog catalog;
  private final Subjects subjects;
  private final Tally tally;
  private final Grades<R> rules;
  private final BiFunction<R, RunContext, Outcome> check;
  private final Crashes crashes;
  private final List<Located> found = new ArrayList<>();

  CatalogCheck(
      Subjects subjects, Tally tally, Grades<R> rules, BiFunction<R, RunContext, Outcome> check) {
    this.catalog = subjects.catalog();
    this.subjects = subjects;
    this.tally = tally;
    this.rules = rules;
    this.check = check;
    crashes = new Crashes(rules.size());
  }

  List<Located> run(RunContext context) {
    for (int r = 0; r < rules.size(); r++) {
      @Nullable Severity grade = rules.global(r);
      if (grade != null) {
        take(outcome(r, context), rules.info(r).id(), grade);
      }
    }
    return found;
  }

  private Outcome outcome(int r, RunContext context) {
    try {
      return check.apply(rules.rule(r), context);
    } catch (RuntimeException | StackOverflowError e) {
      return crashes.record(r, rules.info(r), Subject.of(catalog), e);
    }
  }

  private void take(Outcome outcome, String rule, Severity grade) {
    tally.applied(rule, outcome == Outcome.notApplicable() ? 0 : 1);
    for (Finding finding : outcome.findings()) {
      Finding graded = finding.rule().equals(rule) ? finding.graded(grade) : finding;
      found.add(locate(graded.subject().isPresent() ? graded : graded.on(Subject.of(catalog))));
    }
  }

  private Located locate(Finding finding) {
    int ordinal = subjects.ordinal(finding.subject().orElseThrow());
    if (ordinal < tally.size()) {
      tally.fail(ordinal, finding.severity());
    }
    return new Located(ordinal, finding);
  }
}
