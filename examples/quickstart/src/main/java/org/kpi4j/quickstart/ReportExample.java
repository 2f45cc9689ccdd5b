package org.kpi4j.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.kpi4j.definition.DefinitionRules;
import org.kpi4j.io.CatalogReader;
import org.kpi4j.io.exchange.Import;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Language;
import org.kpi4j.report.LintRun;
import org.kpi4j.report.TextReport;
import org.kpi4j.report.html.HtmlReport;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.smart.SmartRules;

/** Reads a catalogue file, prints what is wrong with it, and writes a page about it. */
final class ReportExample {
  private ReportExample() {}

  public static void main(String[] args) throws IOException {
    LocalDate today = LocalDate.of(2026, 11, 23);
    Import read = CatalogReader.standard().read(Path.of(args[0]));
    read.problems().forEach(System.err::println);
    Catalog catalog = read.catalog();
    Linter linter = Linter.of(DefinitionRules.all())
        .plus(SmartRules.all())
        .at(RuleInfo.Level.RECOMMENDED)
        .asOf(today);
    LintRun run = LintRun.builder()
        .catalog(catalog)
        .report(linter.check(catalog))
        .rules(linter.rules())
        .build();
    System.out.println(TextReport.standard().print(run));
    String page = HtmlReport.standard().in(Language.DUTCH).asOf(today).print(run);
    Files.writeString(Path.of(args[1]), page);
  }
}
