package org.kpi4j.lint;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.kpi4j.model.Catalog;
import org.kpi4j.rule.CatalogRule;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.MetricRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One check of one catalogue. */
final class Run {
  /** Definitions in a block; large enough to pay for a thread, small enough to share the work. */
  static final int BLOCK = 4096;

  private static final Logger LOG = LoggerFactory.getLogger(Linter.class);
  private final RuleSet rules;
  private final Settings settings;
  private final Catalog catalog;
  private final Subjects subjects;
  private final Tally tally;

  Run(RuleSet rules, Settings settings, Catalog catalog) {
    this.rules = rules;
    this.settings = settings;
    this.catalog = catalog;
    subjects = new Subjects(catalog);
    tally = new Tally(subjects.checked());
  }

  Report report(Executor executor) {
    List<Located> found = new ArrayList<>(catalogFindings());
    found.addAll(inBlocks(
        Scope.METRICS, MetricRule.class, catalog.metrics(), subjects.firstMetric(), executor));
    found.addAll(
        inBlocks(Scope.KPIS, KpiRule.class, catalog.kpis(), subjects.firstKpi(), executor));
    found.sort(Located.ORDER);
    List<Finding> findings = new ArrayList<>(Lists.transform(found, Located::finding));
    findings.addAll(neverApplied());
    findings.addAll(retiredIds());
    LOG.debug("{} definitions checked, {} findings", subjects.checked() - 1, findings.size());
    return Sieve.of(settings, rules, findings).report(subjects, tally, hasCrashes(findings));
  }

  private <R extends Rule, S> List<Located> inBlocks(
      Scope<R, S> scope, Class<R> kind, List<S> definitions, int firstOrdinal, Executor executor) {
    Grades<R> grades = new Grades<>(rules, kind, settings);
    List<CompletableFuture<List<Located>>> blocks = new ArrayList<>();
    int first = firstOrdinal;
    for (List<S> part :
        grades.size() == 0 ? List.<List<S>>of() : Lists.partition(definitions, BLOCK)) {
      int start = first;
      blocks.add(
          CompletableFuture.supplyAsync(() -> block(scope, grades).check(part, start), executor));
      first += part.size();
    }
    return blocks.stream().flatMap(block -> block.join().stream()).toList();
  }

  private <R extends Rule, S> Block<R, S> block(Scope<R, S> scope, Grades<R> grades) {
    return new Block<>(scope, grades, new RunContext(settings, catalog), tally);
  }

  private List<Located> catalogFindings() {
    Grades<CatalogRule> grades = new Grades<>(rules, CatalogRule.class, settings);
    Crashes crashes = new Crashes(grades.size());
    List<Located> found = new ArrayList<>();
    for (int r = 0; r < grades.size(); r++) {
      @Nullable Severity grade = settings.global(grades.info(r)).orElse(null);
      if (grade != null) {
        found.addAll(located(outcome(grades, r, crashes), grades, r, grade));
      }
    }
    return found;
  }

  private Outcome outcome(Grades<CatalogRule> grades, int r, Crashes crashes) {
    try {
      return grades.rule(r).check(catalog, new RunContext(settings, catalog));
    } catch (RuntimeException | StackOverflowError e) {
      return crashes.record(r, grades.info(r), Subject.of(catalog), e);
    }
  }

  private List<Located> located(
      Outcome outcome, Grades<CatalogRule> grades, int r, Severity grade) {
    String id = grades.info(r).id();
    tally.applied(id, outcome == Outcome.notApplicable() ? 0 : 1);
    List<Located> found = new ArrayList<>();
    for (Finding finding : outcome.findings()) {
      Finding own = finding.rule().equals(id) ? finding.graded(grade) : finding;
      found.add(locate(own.subject().isPresent() ? own : own.on(Subject.of(catalog))));
    }
    return found;
  }

  private Located locate(Finding finding) {
    int ordinal = finding.subject().map(subjects::ordinal).orElse(0);
    if (ordinal < tally.size()) {
      tally.fail(ordinal, finding.severity());
    }
    return new Located(ordinal, finding);
  }

  private List<Finding> neverApplied() {
    return settings
        .global(EngineFindings.NEVER_APPLIED)
        .map(grade -> rules.rules().stream()
            .map(Rule::info)
            .filter(
                info -> tally.applied(info.id()) == 0 && settings.global(info).isPresent())
            .map(info -> onCatalog(
                    EngineFindings.NEVER_APPLIED.finding("", "unmet").with(info.id()))
                .graded(grade))
            .toList())
        .orElse(List.of());
  }

  private List<Finding> retiredIds() {
    return settings.retiredIds().stream()
        .map(id -> onCatalog(EngineFindings.RETIRED_ID
            .finding("", "configured")
            .with(id, rules.get(id).id())))
        .toList();
  }

  private Finding onCatalog(Finding finding) {
    return finding.on(Subject.of(catalog));
  }

  private static boolean hasCrashes(List<Finding> findings) {
    return findings.stream().anyMatch(f -> f.rule().equals(EngineFindings.RULE_CRASHED.id()));
  }
}
