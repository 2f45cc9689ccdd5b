package org.kpi4j.report.html;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A browser without a window.
 *
 * @param program where it is
 */
record Browser(Path program) {
  private static final List<String> NAMES =
      List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

  /** {@return a browser on the search path; empty when there is none} */
  static Optional<Browser> installed() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Browser::new);
  }

  /** {@return what a page becomes when it has run, and what it wrote to the console} */
  Shown show(Path page, String fragment, Path folder) throws IOException, InterruptedException {
    Path out = folder.resolve("out.html");
    Path err = folder.resolve("err.txt");
    Process process = new ProcessBuilder(command(page, fragment))
        .redirectOutput(out.toFile())
        .redirectError(err.toFile())
        .start();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("browser did not finish within a minute: " + page);
    }
    return new Shown(Files.readString(out), Files.readString(err, StandardCharsets.ISO_8859_1));
  }

  private List<String> command(Path page, String fragment) {
    Stream<String> options = Stream.of(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--enable-logging=stderr",
        "--virtual-time-budget=5000",
        "--dump-dom");
    return Stream.of(Stream.of(program.toString()), options, Stream.of(page.toUri() + fragment))
        .flatMap(words -> words)
        .toList();
  }

  /**
   * A page that has run.
   *
   * @param dom the page as it stands after the script
   * @param log what the browser wrote to its log
   */
  record Shown(String dom, String log) {
    List<String> console() {
      return log.lines().filter(line -> line.contains(":CONSOLE")).toList();
    }
  }
}
