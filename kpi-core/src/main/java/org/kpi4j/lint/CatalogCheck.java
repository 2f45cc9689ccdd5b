package org.kpi4j.lint;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kpi4j.model.Catalog;
import org.kpi4j.rule.CatalogRule;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/** Runs the rules that look at a whole catalogue. */
final class CatalogCheck {
  private final Catalog catalog;
  private final Subjects subjects;
  private final Tally tally;
  private final Grades<CatalogRule> rules;
  private final Crashes crashes;
  private final List<Located> found = new ArrayList<>();

  CatalogCheck(Catalog catalog, Subjects subjects, Tally tally, Grades<CatalogRule> rules) {
    this.catalog = catalog;
    this.subjects = subjects;
    this.tally = tally;
    this.rules = rules;
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
      return rules.rule(r).check(catalog, context);
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
