package org.kpi4j.quickstart;

import java.io.PrintStream;
import org.kpi4j.definition.DefinitionRules;
import org.kpi4j.lint.Linter;
import org.kpi4j.lint.Report;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Direction;
import org.kpi4j.model.Language;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Unit;
import org.kpi4j.rule.RuleInfo;

/** Checks definitions made in Java. */
final class LintExample {
  private LintExample() {}

  static void run(PrintStream out) {
    // tag::readme
    Unit shown = Unit.countOf("impression");
    Unit clicked = Unit.countOf("click");
    Catalog catalog =
        Catalog.builder()
            .metric(Metric.builder().id("impressions").unit(shown).direction(Direction.NEUTRAL).build())
            .metric(Metric.builder().id("clicks").unit(clicked).direction(Direction.HIGHER).build())
            .metric(
                Metric.builder()
                    .id("bounce-rate")
                    .formula("impressions - clicks / impressions")
                    .unit(Unit.PERCENT)
                    .direction(Direction.LOWER)
                    .build())
            .build();
    Report report =
        Linter.of(DefinitionRules.all()).at(RuleInfo.Level.MINIMAL).check(catalog);
    report.findings().forEach(
        found -> out.println(found.severity() + " " + found.rule() + ": " + found.message(Language.ENGLISH)));
    // end::readme
  }
}
