package org.kpi4j.commandline;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kpi4j.io.exchange.Export;
import org.kpi4j.io.exchange.ExportedFile;
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
      "Reads definitions in any known form (own YAML or JSON, dbt, Open Semantic",
      "Interchange) and writes them in another. What the other form has no place for is",
      "told on standard error."
    },
    footer = {
      "",
      "Examples:",
      "  kpi import models/metrics.yml > metrics.yaml",
      "  kpi export --to osi metrics.yaml > metrics.osi.yaml"
    })
final class ConvertCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files or folders to read.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--to",
      paramLabel = "FORM",
      description = "yaml, json, osi (0.1.1) or ossie (default: yaml).")
  private ExportTarget target = ExportTarget.YAML;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      description = "Write files to this folder (default: one file to standard output).")
  private @Nullable Path folder;

  @Mixin
  private LossList losses = new LossList();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Sources sources = Sources.of(files);
    sources.read().problems().forEach(err::println);
    Export export = target.write(sources.read());
    save(export.files());
    int code = losses.tell(all(sources, export), err);
    err.flush();
    return sources.read().hasErrors() ? ExitCode.USAGE : code;
  }

  private static List<Loss> all(Sources sources, Export export) {
    return ImmutableList.<Loss>builder()
        .addAll(sources.read().losses())
        .addAll(export.losses())
        .build();
  }

  private void save(List<ExportedFile> written) throws IOException {
    if (folder == null) {
      print(written);
      return;
    }
    Files.createDirectories(folder);
    for (ExportedFile file : written) {
      Path name = Objects.requireNonNull(Path.of(file.file()).getFileName());
      WholeFile.write(folder.resolve(name), file.text());
    }
  }

  private void print(List<ExportedFile> written) {
    if (written.size() > 1) {
      throw new IllegalArgumentException(
          "output must be a folder for more than one file (--output): " + written.size());
    }
    written.forEach(file -> spec.commandLine().getOut().print(file.text()));
    spec.commandLine().getOut().flush();
  }
}
