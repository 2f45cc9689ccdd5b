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
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One check of one catalogue. Loops instead of streams: this runs before the first answer of a fresh JVM. */
final class Run {
  private static final Logger LOG = LoggerFactory.getLogger(Linter.class);
  private final Configuration configuration;
  private final Settings settings;
  private final Catalog catalog;
  private final Tally tally;

  Run(Configuration configuration, Catalog catalog) {
    this.configuration = configuration;
    this.catalog = catalog;
    settings = configuration.settings();
    tally = new Tally(new Subjects(catalog));
  }

  Report report(Optional<Executor> executor) {
    Subjects subjects = tally.subjects();
    List<Located> found = whole(CatalogRule.class, (rule, context) -> rule.check(catalog, context));
    found.addAll(check(
        new Stretch<>(grades(Scope.METRICS), catalog.metrics(), subjects.firstMetric()), executor));
    found.addAll(
        check(new Stretch<>(grades(Scope.KPIS), catalog.kpis(), subjects.firstKpi()), executor));
    return report(found);
  }

  /** {@return what the rules about changes say} */
  Report changes(Catalog before) {
    return report(whole(ChangeRule.class, (rule, context) -> rule.check(before, catalog, context)));
  }

  private <R extends Rule> List<Located> whole(
      Class<R> kind, BiFunction<R, RunContext, Outcome> check) {
    return new CatalogCheck<>(new Grades<>(configuration, kind), check, tally).run(context());
  }

  private Report report(List<Located> found) {
    Collections.sort(found);
    List<Finding> findings = new ArrayList<>(found.size());
    for (Located located : found) {
      findings.add(located.finding());
    }
    addOwn(findings);
    LOG.debug("{} definitions checked, {} findings", tally.size() - 1, findings.size());
    return Sieve.of(configuration, findings).report(tally);
  }

  private <R extends Rule, S> ScopedGrades<R, S> grades(Scope<R, S> scope) {
    return new ScopedGrades<>(configuration, scope);
  }

  private RunContext context() {
    return new RunContext(settings, catalog);
  }

  private <R extends Rule, S> List<Located> check(Stretch<R, S> all, Optional<Executor> executor) {
    if (all.rules().size() == 0) {
      return List.of();
    }
    return executor.isEmpty() ? oneByOne(all) : together(all, executor.get());
  }

  private <R extends Rule, S> List<Located> oneByOne(Stretch<R, S> all) {
    List<Located> found = new ArrayList<>();
    for (Stretch<R, S> part : all.parts()) {
      found.addAll(checked(part));
    }
    return found;
  }

  private <R extends Rule, S> List<Located> together(Stretch<R, S> all, Executor executor) {
    List<CompletableFuture<List<Located>>> parts = new ArrayList<>();
    for (Stretch<R, S> part : all.parts()) {
      parts.add(CompletableFuture.supplyAsync(() -> checked(part), executor));
    }
    List<Located> found = new ArrayList<>();
    parts.forEach(part -> found.addAll(part.join()));
    return found;
  }

  private <R extends Rule, S> List<Located> checked(Stretch<R, S> part) {
    return new Block<>(part, context(), tally).check();
  }

  private void addOwn(List<Finding> findings) {
    Optional<Severity> grade = settings.global(EngineFindings.NEVER_APPLIED);
    for (Rule rule : grade.isEmpty() ? List.<Rule>of() : configuration.rules().rules()) {
      addUnmet(findings, rule.info(), grade.orElseThrow());
    }
    for (String id : settings.retiredIds()) {
      Finding retired = EngineFindings.RETIRED_ID
          .finding("", "configured")
          .with(id, configuration.rules().get(id).id());
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
}
