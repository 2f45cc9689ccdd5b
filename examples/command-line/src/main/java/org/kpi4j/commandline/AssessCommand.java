package org.kpi4j.commandline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.kpi4j.commandline.assess.Assessor;
import org.kpi4j.glossary.Glossary;
import org.kpi4j.reading.MetricReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Judges statements and metric names from standard input, one JSON object a line. */
@Command(
    name = "assess",
    mixinStandardHelpOptions = true,
    description = {
      "Judges statements and names of metrics, given as JSON lines.",
      "It reads them from standard input and writes one JSON line each to standard output.",
      ""
    },
    footer = {
      "",
      "A line has an \"id\", optionally \"lang\" (nl, en) and \"asOf\" (2026-11-21),",
      "and either",
      "  \"text\"  a statement: gives goal, amounts, times, smart; or",
      "  \"name\"  a metric, with \"description\", \"company\", \"businessModel\" and",
      "          \"phase\" if you know them: gives vanity, stage, northStar.",
      "A line that cannot be judged gives {\"id\": …, \"error\": \"line 3: …\"} in its place,",
      "and the run goes on.",
      "",
      "Example:",
      "  echo '{\"id\": 1, \"text\": \"Grow revenue by 20%% within 6 months\"}' | kpi assess"
    })
final class AssessCommand implements Callable<Integer> {
  private final InputStream in;
  private final Terminal terminal;

  @Option(
      names = "--words-only",
      description = {
        "Judge vanity and stage by the words of a name alone, as if no metric were known."
      })
  private boolean wordsOnly;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  AssessCommand(InputStream in, Terminal terminal) {
    this.in = in;
    this.terminal = terminal;
  }

  private MetricReader reader() {
    return wordsOnly
        ? MetricReader.of(Glossary.standard().withoutConcepts())
        : MetricReader.standard();
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Progress progress = new Progress(spec.commandLine().getErr(), terminal.showsErrors());
    Assessor assessor = new Assessor(reader());
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    long number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      out.write(assessor.assess(line, number));
      out.write('\n');
      progress.step();
    }
    progress.end();
    out.flush();
    return 0;
  }
}
