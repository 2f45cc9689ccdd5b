package org.kpi4j.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kpi4j.model.Arithmetic;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Direction;
import org.kpi4j.model.Formula;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Series;
import org.kpi4j.rule.CatalogRule;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/**
 * Flags a formula that divides by what is 0 sooner or later: a literal 0, a difference, a metric of which less is better,
 * or one that was measured as 0.
 */
final class DivisionByZero implements CatalogRule {
  private static final RuleInfo INFO = DefinitionRules.info("division-by-zero", Severity.WARNING)
      .precision(RuleInfo.Precision.LIKELY)
      .source(DefinitionRules.OWN)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(catalog("costs / complaints"))
        .flagged(catalog("costs / (orders - returns)"))
        .accepted(catalog("costs / orders"));
  }

  @Override
  public Outcome check(Catalog catalog, Context context) {
    Set<String> zeros = measuredZeros(catalog);
    List<Finding> findings = new ArrayList<>();
    boolean[] applies = new boolean[1];
    for (Metric metric : catalog.metrics()) {
      Formula formula = metric.formula().orElse(null);
      if (formula != null) {
        Divisors.visit(formula, divisor -> {
          applies[0] = true;
          if (mayBeZero(divisor, catalog, zeros)) {
            findings.add(finding(metric, divisor));
          }
        });
      }
    }
    return applies[0] ? Outcome.of(findings) : Outcome.notApplicable();
  }

  private static Finding finding(Metric metric, Formula divisor) {
    return INFO.finding("formula", "zero").with(divisor, metric.name()).on(Subject.of(metric));
  }

  private static boolean mayBeZero(Formula divisor, Catalog catalog, Set<String> zeros) {
    if (divisor instanceof Formula.Reference reference) {
      return zeros.contains(reference.name()) || isToVanish(reference.name(), catalog);
    }
    return divisor instanceof Formula.Literal literal
        ? literal.value() == 0
        : divisor instanceof Arithmetic.Sum sum
            && sum.terms().stream().anyMatch(Arithmetic.Negative.class::isInstance);
  }

  private static boolean isToVanish(String id, Catalog catalog) {
    return catalog
        .findMetric(id)
        .flatMap(Metric::direction)
        .filter(Direction.LOWER::equals)
        .isPresent();
  }

  private static Set<String> measuredZeros(Catalog catalog) {
    Set<String> zeros = new HashSet<>();
    for (Series series : catalog.series()) {
      if (series.observations().stream().anyMatch(o -> o.value() == 0)) {
        zeros.add(series.metric());
      }
    }
    return zeros;
  }

  private static Catalog catalog(String formula) {
    return Samples.metrics(
        Metric.builder().id("complaints").direction(Direction.LOWER).build(),
        Metric.builder().id("orders").direction(Direction.HIGHER).build(),
        Samples.computed("cost-per-case", formula));
  }
}
