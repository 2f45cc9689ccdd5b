package org.kpi4j.benchmarks.files;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.kpi4j.benchmarks.Growth;

/**
 * Runs each task of {@link FileTask} in fresh processes with a fixed heap, from a thousand definitions to a million, and
 * prints the time of the whole process, the time of the task, the processor time of its thread, which other programs do
 * not change, and the exponent with which the time of the task grows. A process that needs more memory than its bar allows fails.
 */
public final class FileBars {
  private final PrintStream out;
  private final Path folder;

  private FileBars(PrintStream out, Path folder) {
    this.out = out;
    this.folder = folder;
  }

  /** What is measured: a task, its heap, and the greatest size. */
  private record Bar(String task, String heap, int least, int most) {}

  private static final List<Bar> BARS = List.of(
      new Bar("dbt", "512m", 100, 10_000),
      new Bar("csv", "300m", 1_000, 1_000_000),
      new Bar("xlsx", "300m", 1_000, 1_000_000),
      new Bar("diff", "3g", 1_000, 1_000_000));

  /**
   * Runs the measurements.
   *
   * @param args the tasks; none for all
   * @throws IOException if files cannot be written or a process cannot be started
   * @throws InterruptedException if the program is stopped
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    FileBars bars = new FileBars(System.out, Files.createTempDirectory("kpi-bars"));
    for (Bar bar : BARS) {
      if (args.length == 0 || List.of(args).contains(bar.task())) {
        bars.measure(bar);
      }
    }
  }

  private void measure(Bar bar) throws IOException, InterruptedException {
    Growth growth = new Growth();
    for (int size = bar.least(); size <= bar.most(); size *= 10) {
      String subject = make(bar.task(), size);
      long start = System.nanoTime();
      Process process = start(bar, subject);
      String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(bar + " must end well at size " + size);
      }
      double whole = (System.nanoTime() - start) / 1e9;
      String[] told = answer.strip().split(" ", 3);
      growth.add(size, Double.parseDouble(told[1]));
      out.printf(
          Locale.ROOT,
          "%s: %,9d definitions, heap %s: process %.2f s, task %s s, processor time of its thread %s s%n",
          bar.task(),
          size,
          bar.heap(),
          whole,
          told[1],
          told[2]);
    }
    out.printf(
        Locale.ROOT,
        "%s: time of the task grows with size to the power of %.2f%n",
        bar.task(),
        growth.exponent());
  }

  private String make(String task, int size) {
    Path target = folder.resolve(task + "-" + size + (task.equals("dbt") ? "" : "." + task));
    switch (task) {
      case "dbt" -> DbtProject.write(target, size);
      case "csv" -> Sheets.csv(target, size);
      case "xlsx" -> Sheets.xlsx(target, size);
      default -> {
        return Integer.toString(size);
      }
    }
    return target.toString();
  }

  private static Process start(Bar bar, String subject) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + bar.heap(),
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            FileTask.class.getName(),
            bar.task(),
            subject)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
