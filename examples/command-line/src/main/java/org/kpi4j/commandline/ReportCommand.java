package org.kpi4j.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.kpi4j.lint.Linter;
import org.kpi4j.report.LintRun;
import org.kpi4j.report.html.HtmlReport;
import org.kpi4j.rule.RuleInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a page about the definitions in files. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = {"Writes an HTML page about the metrics and KPIs in catalogue files.", ""},
    footer = {
      "",
      "The page is one file that loads nothing. It is written whole or not at all.",
      "",
      "Exit codes: 0 the page is written, 2 wrong usage or a file that cannot be relied on.",
      "",
      "Examples:",
      "  kpi report metrics.yaml -o report.html",
      "  kpi report --lang nl --baseline known.json kpis/ -o rapport.html"
    })
final class ReportCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files or folders (YAML, JSON, TOML, CSV, XLSX).")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PAGE",
      description = "Where to write the page (default: report.html).")
  private Path page = Path.of("report.html");

  @Mixin
  private AsOfOption asOf = new AsOfOption();

  @Mixin
  private LanguageOption language = new LanguageOption();

  @Mixin
  private RuleChoice choice = new RuleChoice();

  @Mixin
  private BaselineOptions baseline = new BaselineOptions();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Sources sources = Sources.of(files);
    sources.tell(spec.commandLine().getErr(), language.value());
    if (sources.isEmpty()) {
      spec.commandLine().getErr().println("kpi: files must hold a definition: " + files);
      return ExitCode.USAGE;
    }
    LintRun run = run(sources);
    WholeFile.write(
        page, HtmlReport.standard().in(language.value()).asOf(asOf.day()).print(run));
    baseline.save(run.report());
    spec.commandLine().getOut().println(page.toAbsolutePath().normalize().toUri());
    return sources.read().hasErrors() ? ExitCode.USAGE : ExitCode.OK;
  }

  private LintRun run(Sources sources) throws IOException {
    Linter linter = choice.apply(Rulebook.linter().at(RuleInfo.Level.RECOMMENDED));
    return sources.judge(baseline.apply(linter, sources.catalog()).asOf(asOf.day()));
  }
}
