package org.kpi4j.commandline;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kpi4j.io.exchange.Loss;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads definitions in any known form and writes them in another. */
@Command(
    name = "convert",
    aliases = {"import", "export"},
    mixinStandardHelpOptions = true,
    description = {
      "Reads definitions in one form and writes them in another.",
      "It reads the library's own YAML and JSON, dbt, Open Semantic Interchange (OSI), CSV, XLSX, metric-hub and OSMM. What the "
          + "other form has no place for is told on standard error. Import and export are other names of this command.",
      ""
    },
    footer = {
      "",
      "Files are written whole or not at all, and nothing is written when nothing was read.",
      "",
      "A metric of OSI stands on a dataset, so only what was read from dbt or OSI can be written as OSI.",
      "",
      "Exit codes: 0 written, 1 nothing can be written or something is lost (--fail-on-loss), "
          + "2 wrong usage or a file that cannot be relied on; what could be read is written.",
      "",
      "Examples:",
      "  kpi import models/metrics.yml > metrics.yaml",
      "  kpi export --to osi models/metrics.yml > metrics.osi.json",
      "  kpi convert --to xlsx -o kpis.xlsx metrics.yaml",
      "  kpi convert --to dbt -o models/ metrics.yaml"
    })
final class ConvertCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files or folders to read.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--to",
      paramLabel = "FORM",
      description = "yaml, json, dbt, osi (0.1.1), ossie, csv or xlsx (default: yaml).")
  private ExportTarget target = ExportTarget.YAML;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description = {
        "Write to this file, or to this folder when it does not end like a file of a form",
        "(default: one file to standard output)."
      })
  private @Nullable Path output;

  @Mixin
  private LanguageOption language = new LanguageOption();

  @Mixin
  private LossList losses = new LossList();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Sources sources = Sources.of(files);
    sources.tell(err, language.value());
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("files must hold a definition: " + files);
    }
    Conversion conversion = target.write(sources.read());
    int code = losses.tell(all(sources, conversion), err);
    err.flush();
    if (conversion.files().isEmpty()) {
      err.println("kpi: nothing can be written in this form");
      return sources.read().hasErrors() ? ExitCode.USAGE : ExitCode.SOFTWARE;
    }
    save(conversion);
    return sources.read().hasErrors() ? ExitCode.USAGE : code;
  }

  private static List<Loss> all(Sources sources, Conversion conversion) {
    return ImmutableList.<Loss>builder()
        .addAll(sources.read().losses())
        .addAll(conversion.losses())
        .build();
  }

  private void save(Conversion conversion) throws IOException {
    Path path = output;
    if (path == null) {
      print(conversion.files());
    } else if (Files.isDirectory(path) || !ExportTarget.isFile(path.toString())) {
      conversion.saveIn(path);
    } else {
      checkSingle(conversion.files());
      conversion.saveAs(path);
    }
  }

  private void print(List<Conversion.Written> written) {
    checkSingle(written);
    if (target == ExportTarget.XLSX) {
      throw new IllegalArgumentException("output must be a file or folder for XLSX (--output)");
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(new String(written.get(0).bytes(), StandardCharsets.UTF_8));
    out.flush();
  }

  private static void checkSingle(List<Conversion.Written> written) {
    if (written.size() > 1) {
      throw new IllegalArgumentException(
          "output must be a folder for more than one file (--output): " + written.size());
    }
  }
}
