package org.kpi4j.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.kpi4j.change.CatalogDiff;
import org.kpi4j.change.Impact;
import org.kpi4j.io.ImportDiff;
import org.kpi4j.io.exchange.Import;
import org.kpi4j.report.ChangeReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what changed between two versions of a catalogue. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Says what changed between two versions of a catalogue.",
      "Also whether values before and after can still be compared.",
      ""
    },
    footer = {
      "",
      "A version is a file or folder, or one as it was in a revision of git, such as main:metrics.yaml. The path behind the colon "
          + "starts at the top of the repository, as git has it; HEAD:./metrics.yaml starts here. git must be installed for that.",
      "",
      "breaking  values must not be compared: another formula, unit or window",
      "minor     values stay comparable, but people should know: another target",
      "cosmetic  wording and labels",
      "",
      "Exit codes: 0 nothing that fails, 1 changes, 2 a file that cannot be relied on.",
      "",
      "Examples:",
      "  kpi diff old.yaml new.yaml",
      "  kpi diff main:metrics.yaml metrics.yaml --fail-on minor",
      "  kpi diff --format markdown v1.0:kpis v2.0:kpis"
    })
final class DiffCommand implements Callable<Integer> {
  private final Git git;

  @Parameters(index = "0", paramLabel = "OLD", description = "The earlier version.")
  private String old = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The later version.")
  private String current = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json or markdown (default: text).")
  private DiffFormat format = DiffFormat.TEXT;

  @Option(
      names = "--fail-on",
      paramLabel = "IMPACT",
      description =
          "Exit with 1 from this impact: breaking, minor, cosmetic, never (default: breaking).")
  private Limit limit = Limit.BREAKING;

  @Mixin
  private LanguageOption language = new LanguageOption();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  DiffCommand(Git git) {
    this.git = git;
  }

  /** The forms in which changes can be printed. */
  enum DiffFormat {
    /** To read in a terminal. */
    TEXT,
    /** For programs. */
    JSON,
    /** For a pull request. */
    MARKDOWN;

    ChangeReport report() {
      return switch (this) {
        case TEXT -> ChangeReport.text();
        case JSON -> ChangeReport.json();
        case MARKDOWN -> ChangeReport.markdown();
      };
    }
  }

  /** How grave a change must be for the command to fail. */
  enum Limit {
    /** Every change fails. */
    COSMETIC,
    /** Minor and breaking changes fail. */
    MINOR,
    /** Breaking changes fail. */
    BREAKING,
    /** Nothing fails. */
    NEVER;

    boolean fails(CatalogDiff diff) {
      return this != NEVER && !diff.atLeast(Impact.valueOf(name())).isEmpty();
    }
  }

  @Override
  public Integer call() throws IOException {
    Sources before = sources(old);
    Sources after = sources(current);
    CatalogDiff diff = ImportDiff.between(before.read(), after.read());
    PrintWriter out = spec.commandLine().getOut();
    format.report().in(language.value()).write(diff, out);
    out.flush();
    boolean isUnsure = before.read().hasErrors() || after.read().hasErrors();
    int code = limit.fails(diff) ? ExitCode.SOFTWARE : ExitCode.OK;
    return isUnsure ? ExitCode.USAGE : code;
  }

  /** {@return what stands in a version}; one without definitions may be there, one that cannot be read may not */
  private Sources sources(String name) throws IOException {
    Import read = new Version(git, name).read();
    Sources sources = new Sources(read);
    sources.tell(spec.commandLine().getErr(), language.value());
    if (sources.isEmpty() && read.hasErrors()) {
      throw new IllegalArgumentException("version must hold a definition: '" + name + "'");
    }
    return sources;
  }
}
