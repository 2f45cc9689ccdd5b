package org.kpi4j.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kpi4j.lint.Linter;
import org.kpi4j.report.LintRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is wrong with the definitions in files. */
@Command(
    name = "lint",
    mixinStandardHelpOptions = true,
    description = {"Says what is wrong with the metrics and KPIs in catalogue files.", ""},
    footer = {
      "",
      "All files are one catalogue: a KPI in one may be about a metric in another.",
      "A file that cannot be read is reported with its place; the others are judged.",
      "",
      "Exit codes: 0 nothing that fails, 1 findings, 2 a file that cannot be relied on, or an id that two files define.",
      "",
      "Examples:",
      "  kpi lint metrics.yaml",
      "  kpi lint --lang nl --fail-on warning kpis/",
      "  kpi lint --format sarif kpis/ > kpi.sarif",
      "  kpi lint --write-baseline known.json kpis/",
      "  kpi lint --baseline known.json kpis/"
    })
final class LintCommand implements Callable<Integer> {
  private static final String DUPLICATE_ID = "definition/duplicate-id";

  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files or folders (YAML, JSON, TOML, CSV, XLSX).")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json, sarif, junit, github or markdown (default: text).")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = "--fail-on",
      paramLabel = "GRADE",
      description = "Exit with 1 from this grade: error, warning, advice, never (default: error).")
  private FailOn failOn = FailOn.ERROR;

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

  LintCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Sources sources = Sources.of(files);
    LintRun run = run(sources);
    PrintWriter out = spec.commandLine().getOut();
    format.format(language.value(), failOn, terminal).write(run, out);
    out.flush();
    Optional<Path> saved = baseline.save(run.report());
    saved.ifPresent(file -> spec.commandLine().getErr().println("Baseline written to " + file));
    return exitCode(sources, run);
  }

  private LintRun run(Sources sources) throws IOException {
    Linter linter = choice.apply(Rulebook.linter());
    return sources.judge(baseline.apply(linter, sources.catalog()).asOf(asOf.day()));
  }

  private int exitCode(Sources sources, LintRun run) {
    if (sources.read().hasErrors() || isAmbiguous(sources, run)) {
      return ExitCode.USAGE;
    }
    if (sources.isEmpty()) {
      spec.commandLine().getErr().println("kpi: files must hold a definition: " + files);
      return ExitCode.USAGE;
    }
    return failOn.fails(run) ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  /** An id of two files can be excepted or known, and then no longer counts. */
  private static boolean isAmbiguous(Sources sources, LintRun run) {
    return run.report().findings().stream().anyMatch(f -> f.rule().equals(DUPLICATE_ID))
        && sources.hasIdOfTwoFiles();
  }
}
