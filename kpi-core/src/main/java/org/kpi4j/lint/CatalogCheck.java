package org.kpi4j.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.Subject;

/** Runs the rules that look at a whole catalogue, or at what changed in one. */
final class CatalogCheck<R extends Rule> {
  private final Subject catalog;
  private final Tally tally;
  private final Grades<R> rules;
  private final BiFunction<R, RunContext, Outcome> check;
  private final Crashes crashes;
  private final List<Located> found = new ArrayList<>();

  CatalogCheck(Grades<R> rules, BiFunction<R, RunContext, Outcome> check, Tally tally) {
    this.rules = rules;
    this.check = check;
    this.tally = tally;
    catalog = tally.subjects().get(0);
    crashes = new Crashes(rules.size());
  }

  List<Located> run(RunContext context) {
    for (int r = 0; r < rules.size(); r++) {
      @Nullable Grade grade = rules.global(r);
      if (grade != null) {
        take(outcome(r, context), grade);
      }
    }
    return found;
  }

  private Outcome outcome(int r, RunContext context) {
    try {
      return check.apply(rules.rule(r), context);
    } catch (RuntimeException | StackOverflowError e) {
      return crashes.record(r, new Crash(rules.info(r), catalog, e));
    }
  }

  private void take(Outcome outcome, Grade grade) {
    tally.applied(grade.rule().id(), outcome == Outcome.notApplicable() ? 0 : 1);
    for (Finding finding : outcome.findings()) {
      found.add(locate(grade.of(finding, catalog)));
    }
  }

  private Located locate(Finding finding) {
    int ordinal = tally.subjects().ordinal(finding.subject().orElseThrow());
    if (ordinal < tally.size()) {
      tally.fail(ordinal, finding.severity());
    }
    return new Located(ordinal, finding);
  }
}
