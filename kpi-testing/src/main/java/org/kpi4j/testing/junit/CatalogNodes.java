package org.kpi4j.testing.junit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.kpi4j.lint.Linter;
import org.kpi4j.lint.Report;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;
import org.kpi4j.rule.CatalogRule;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.MetricRule;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Subject;

/** The containers and tests of one catalogue. The rules run once, for all tests together. */
final class CatalogNodes {
  private final Catalog catalog;
  private final ImmutableList<Rule> rules;
  private final Linter linter;
  private final FailingTest tests;
  private final ImmutableListMultimap<String, Finding> byRule;

  CatalogNodes(Checked checked, FailingTest tests) {
    this.catalog = checked.catalog();
    this.rules = checked.rules();
    this.linter = checked.linter();
    this.tests = tests;
    Report report = linter.check(catalog);
    byRule = Multimaps.index(report.findings(), Finding::rule);
  }

  Stream<DynamicNode> all() {
    return Stream.of(
            catalog.metrics().stream().map(this::metric),
            catalog.kpis().stream().map(this::kpi),
            Stream.of(catalog()),
            engine().stream())
        .flatMap(nodes -> nodes)
        .map(node -> node);
  }

  private DynamicContainer metric(Metric metric) {
    List<DynamicNode> nodes = ofKind(MetricRule.class)
        .filter(rule -> linter.explain(rule.id(), metric).severity().isPresent())
        .map(rule -> test(rule, Subject.of(metric)))
        .toList();
    return DynamicContainer.dynamicContainer(
        tests.title(Subject.of(metric), metric.name().in(tests.language())), nodes);
  }

  private DynamicContainer kpi(Kpi kpi) {
    List<DynamicNode> nodes = ofKind(KpiRule.class)
        .filter(rule -> linter.explain(rule.id(), kpi).severity().isPresent())
        .map(rule -> test(rule, Subject.of(kpi)))
        .toList();
    return DynamicContainer.dynamicContainer(
        tests.title(Subject.of(kpi), kpi.displayName()), nodes);
  }

  private DynamicContainer catalog() {
    List<DynamicNode> nodes = ofKind(CatalogRule.class)
        .<DynamicNode>map(rule -> tests.of(rule, byRule.get(rule.id())))
        .toList();
    return DynamicContainer.dynamicContainer(tests.title(Subject.of(catalog), ""), nodes);
  }

  /** {@return a test for what the engine says of itself, such as that a rule crashed} */
  private Optional<DynamicNode> engine() {
    ImmutableSet<String> known =
        rules.stream().map(rule -> rule.info().id()).collect(ImmutableSet.toImmutableSet());
    ImmutableList<Finding> own = byRule.values().stream()
        .filter(finding -> !known.contains(finding.rule()))
        .collect(ImmutableList.toImmutableList());
    return own.isEmpty() ? Optional.empty() : Optional.of(tests.ofEngine(own));
  }

  private Stream<RuleInfo> ofKind(Class<? extends Rule> kind) {
    return rules.stream().filter(kind::isInstance).map(Rule::info);
  }

  private DynamicNode test(RuleInfo rule, Subject subject) {
    ImmutableList<Finding> found = byRule.get(rule.id()).stream()
        .filter(finding -> finding.subject().filter(subject::equals).isPresent())
        .collect(ImmutableList.toImmutableList());
    return tests.of(rule, found);
  }
}
