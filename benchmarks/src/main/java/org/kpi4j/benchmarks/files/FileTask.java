package org.kpi4j.benchmarks.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kpi4j.aarrr.AarrrRules;
import org.kpi4j.change.CatalogDiff;
import org.kpi4j.definition.DefinitionRules;
import org.kpi4j.io.CatalogReader;
import org.kpi4j.io.exchange.Import;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Unit;
import org.kpi4j.report.LintRun;
import org.kpi4j.report.SarifReport;
import org.kpi4j.smart.SmartRules;
import org.kpi4j.vanity.VanityRules;

/**
 * One task on files, the whole of a process. Prints how many definitions it saw, how many
 * seconds the task itself took, and how many seconds of processor time its thread had since the process began.
 * The first argument is the task: {@code dbt} (from the files of a project to SARIF), {@code csv} and {@code xlsx} (a
 * spreadsheet, read part by part), {@code diff} (two catalogues in memory, a definition in a thousand changed). The second
 * one is the file or folder, or the number of definitions.
 */
public final class FileTask {
  private static final int PART = 1_000;

  private FileTask() {}

  /**
   * Does the task.
   *
   * @param args the task and what it is about
   */
  public static void main(String[] args) {
    long start = System.nanoTime();
    switch (args[0]) {
      case "dbt" -> tell(lint(Path.of(args[1])), start);
      case "csv", "xlsx" -> tell(stream(Path.of(args[1])), start);
      case "diff" -> diff(Integer.parseInt(args[1]));
      default -> throw new IllegalArgumentException("task must be known: '" + args[0] + "'");
    }
  }

  private static void tell(long seen, long start) {
    System.out.printf(
        Locale.ROOT, "%d %.4f %.4f%n", seen, (System.nanoTime() - start) / 1e9, worked());
  }

  /** {@return the processor time of this thread since it began, so that other programs do not count} */
  private static double worked() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }

  private static long lint(Path folder) {
    Import read = CatalogReader.standard().read(folder);
    Linter linter = Linter.of(DefinitionRules.all())
        .plus(SmartRules.all())
        .plus(VanityRules.all())
        .plus(AarrrRules.all());
    LintRun run = LintRun.builder()
        .catalog(read.catalog())
        .report(linter.check(read.catalog()))
        .rules(linter.rules())
        .build();
    try (Writer out =
        new BufferedWriter(Files.newBufferedWriter(folder.resolveSibling("found.sarif")))) {
      SarifReport.standard().write(run, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read.catalog().metrics().size();
  }

  private static long stream(Path file) {
    long[] seen = {0};
    CatalogReader.standard()
        .readParts(file, PART, part -> seen[0] += part.catalog().kpis().size());
    return seen[0];
  }

  private static void diff(int size) {
    Catalog before = catalog(size, Unit.COUNT);
    Catalog after = catalog(size, Unit.PERCENT);
    long start = System.nanoTime();
    long changes = CatalogDiff.between(before, after).changes().size();
    if (changes != size / PART) {
      throw new IllegalStateException("changes must be one in a thousand: " + changes);
    }
    tell(size, start);
  }

  /** The metrics of two catalogues have nothing in common but what they say. */
  private static Catalog catalog(int size, Unit changed) {
    List<Metric> metrics = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      metrics.add(Metric.builder()
          .id("metric-" + i)
          .name("Metric " + i)
          .formula("revenue_" + i + " / orders")
          .unit(i % PART == 0 ? changed : Unit.COUNT)
          .owner("team-" + i % 50)
          .build());
    }
    return Catalog.builder().addAllMetrics(metrics).build();
  }
}
