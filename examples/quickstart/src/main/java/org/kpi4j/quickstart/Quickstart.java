package org.kpi4j.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kpi4j.aarrr.AarrrRules;
import org.kpi4j.definition.DefinitionRules;
import org.kpi4j.growth.GrowthRules;
import org.kpi4j.lint.Linter;
import org.kpi4j.lint.Report;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Language;
import org.kpi4j.nsm.rule.NorthStarRules;
import org.kpi4j.report.LintRun;
import org.kpi4j.report.html.HtmlReport;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.smart.SmartRules;
import org.kpi4j.tooling.ToolRules;
import org.kpi4j.vanity.VanityRules;

/** Judges a company's KPIs and prints what its head of growth wants to know; give {@code nl} for Dutch. */
public final class Quickstart {
  private Quickstart() {}

  /**
   * Prints the report, writes it as a page as well, and prints where that is.
   *
   * @param args {@code nl} for Dutch; English otherwise
   * @throws IOException if the page cannot be written
   */
  public static void main(String[] args) throws IOException {
    Language language = List.of(args).contains("nl") ? Language.DUTCH : Language.ENGLISH;
    Page page = new Page(new PrintStream(System.out, true, StandardCharsets.UTF_8), language);
    print(page);
    page.plain("");
    page.plain(written(language).toUri().toString());
  }

  private static Path written(Language language) throws IOException {
    LintRun run = LintRun.builder()
        .catalog(Trapp.catalog())
        .report(linter().check(Trapp.catalog()))
        .rules(linter().rules())
        .build();
    String page = HtmlReport.standard().in(language).asOf(Trapp.TODAY).print(run);
    return Files.writeString(Files.createTempFile("kpi-report", ".html"), page);
  }

  static void run(PrintStream out) {
    print(new Page(out, Language.ENGLISH));
  }

  private static void print(Page page) {
    Catalog catalog = Trapp.catalog();
    Report report = linter().check(catalog);
    new Overview(catalog, report).print(page);
    new Repairs(catalog, report).print(page);
    new Funnel(catalog).print(page);
    new Candidates(catalog).print(page);
  }

  /** {@return a linter with every rule of the library} */
  static Linter linter() {
    return Linter.of(DefinitionRules.all())
        .plus(SmartRules.all())
        .plus(VanityRules.all())
        .plus(ToolRules.all())
        .plus(AarrrRules.all())
        .plus(GrowthRules.all())
        .plus(NorthStarRules.all())
        .at(RuleInfo.Level.RECOMMENDED)
        .proposing()
        .asOf(Trapp.TODAY);
  }
}
