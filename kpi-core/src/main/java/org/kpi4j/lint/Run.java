package org.kpi4j.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import org.kpi4j.model.Catalog;
import org.kpi4j.rule.CatalogRule;
import org.kpi4j.rule.ChangeRule;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.MetricRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One check of one catalogue. Loops instead of streams: this runs before the first answer of a fresh JVM. */
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

  Report report(Optional<Executor> executor) {
    List<Located> found = whole(CatalogRule.class, (rule, context) -> rule.check(catalog, context));
    found.addAll(check(
        Scope.METRICS,
        grades(MetricRule.class),
        catalog.metrics(),
        subjects.firstMetric(),
        executor));
    found.addAll(
        check(Scope.KPIS, grades(KpiRule.class), catalog.kpis(), subjects.firstKpi(), executor));
    return report(found);
  }

  /** {@return what the rules about changes say} */
  Report changes(Catalog before) {
    return report(whole(ChangeRule.class, (rule, context) -> rule.check(before, catalog, context)));
  }

  private <R extends Rule> List<Located> whole(
      Class<R> scope, BiFunction<R, RunContext, Outcome> check) {
    return new CatalogCheck<>(subjects, tally, grades(scope), check).run(context());
  }

  private Report report(List<Located> found) {
    Collections.sort(found);
    List<Finding> findings = new ArrayList<>(found.size());
    for (Located located : found) {
      findings.add(located.finding());
    }
    addOwn(findings);
    LOG.debug("{} definitions checked, {} findings", subjects.checked() - 1, findings.size());
    return Sieve.of(settings, rules, findings).report(subjects, tally, hasCrashes(findings));
  }

  private <R extends Rule> Grades<R> grades(Class<R> scope) {
    return new Grades<>(rules, scope, settings);
  }

  private RunContext context() {
    return new RunContext(settings, catalog);
  }

  private <R extends Rule, S> List<Located> check(
      Scope<R, S> scope,
      Grades<R> grades,
      List<S> definitions,
      int first,
      Optional<Executor> executor) {
    if (grades.size() == 0) {
      return List.of();
    }
    return executor.isEmpty()
        ? oneByOne(scope, grades, definitions, first)
        : together(scope, grades, definitions, first, executor.get());
  }

  private <R extends Rule, S> List<Located> oneByOne(
      Scope<R, S> scope, Grades<R> grades, List<S> definitions, int first) {
    List<Located> found = new ArrayList<>();
    for (int start = 0; start < definitions.size(); start += BLOCK) {
      found.addAll(block(scope, grades, definitions, start, first));
    }
    return found;
  }

  private <R extends Rule, S> List<Located> together(
      Scope<R, S> scope, Grades<R> grades, List<S> definitions, int first, Executor executor) {
    List<CompletableFuture<List<Located>>> blocks = new ArrayList<>();
    for (int start = 0; start < definitions.size(); start += BLOCK) {
      int from = start;
      blocks.add(CompletableFuture.supplyAsync(
          () -> block(scope, grades, definitions, from, first), executor));
    }
    List<Located> found = new ArrayList<>();
    blocks.forEach(block -> found.addAll(block.join()));
    return found;
  }

  private <R extends Rule, S> List<Located> block(
      Scope<R, S> scope, Grades<R> grades, List<S> definitions, int start, int first) {
    List<S> part = definitions.subList(start, Math.min(start + BLOCK, definitions.size()));
    return new Block<>(scope, grades, context(), tally).check(part, first + start);
  }

  private void addOwn(List<Finding> findings) {
    Optional<Severity> grade = settings.global(EngineFindings.NEVER_APPLIED);
    for (Rule rule : grade.isEmpty() ? List.<Rule>of() : rules.rules()) {
      addUnmet(findings, rule.info(), grade.orElseThrow());
    }
    for (String id : settings.retiredIds()) {
      Finding retired = EngineFindings.RETIRED_ID
          .finding("", "configured")
          .with(id, rules.get(id).id());
      settings.graded(onCatalog(retired), EngineFindings.RETIRED_ID).ifPresent(findings::add);
    }
  }

  private void addUnmet(List<Finding> findings, RuleInfo rule, Severity grade) {
    if (tally.applied(rule.id()) == 0 && settings.global(rule).isPresent()) {
      findings.add(onCatalog(EngineFindings.NEVER_APPLIED.finding("", "unmet").with(rule.id()))
          .graded(grade));
    }
  }

  private Finding onCatalog(Finding finding) {
    return finding.on(Subject.of(catalog));
  }

  private static boolean hasCrashes(List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.rule().equals(EngineFindings.RULE_CRASHED.id())) {
        return true;
      }
    }
    return false;
  }
}
