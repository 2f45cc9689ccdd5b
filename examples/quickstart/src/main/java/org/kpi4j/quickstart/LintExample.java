package org.kpi4j.quickstart;

import java.io.PrintStream;
import org.kpi4j.definition.DefinitionRules;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Direction;
import org.kpi4j.model.Language;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Unit;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.RuleInfo;

/** Checks definitions made in Java. */
final class LintExample {
  private LintExample() {}

  static void run(PrintStream out) {
    // tag::readme
    Metric bounce = Metric.builder()
        .id("bounce-rate")
        .formula("impressions - clicks / impressions")
        .unit(Unit.PERCENT)
        .direction(Direction.LOWER)
        .build();
    Catalog catalog =
        Catalog.builder().metrics(count("impressions"), count("clicks"), bounce).build();
    Linter linter = Linter.of(DefinitionRules.all()).at(RuleInfo.Level.MINIMAL);
    for (Finding found : linter.check(catalog).findings()) {
      out.println(found.severity() + " " + found.rule() + ": " + found.message(Language.ENGLISH));
    }
    // end::readme
  }

  private static Metric count(String id) {
    return Metric.builder().id(id).unit(Unit.COUNT).direction(Direction.HIGHER).build();
  }
}
