package org.kpi4j.commandline;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kpi4j.lint.Baseline;
import org.kpi4j.lint.Linter;
import org.kpi4j.lint.Report;
import org.kpi4j.model.Catalog;
import org.kpi4j.report.BaselineFile;
import picocli.CommandLine.Option;

/** What a team knows of already. */
final class BaselineOptions {

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Report only what this file does not know.")
  private @Nullable Path known;

  @Option(
      names = "--write-baseline",
      paramLabel = "FILE",
      description = "Write all findings to this file, so that later runs know them.")
  private @Nullable Path target;

  Linter apply(Linter linter, Catalog catalog) throws IOException {
    if (known == null) {
      return linter;
    }
    try {
      Baseline baseline = BaselineFile.read(Files.readString(known));
      checkArgument(
          baseline.isAbout(catalog),
          "baseline must be of this catalogue, and knows none of its definitions");
      return linter.against(baseline);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(known + ": " + e.getMessage(), e);
    }
  }

  /** Writes the baseline, if that was asked. */
  Optional<Path> save(Report report) throws IOException {
    if (target == null) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    BaselineFile.write(Baseline.of(report), text);
    WholeFile.write(target, text.toString());
    return Optional.of(target);
  }
}
