package org.kpi4j.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.GrowthPhase;
import org.kpi4j.model.Metric;
import org.kpi4j.nsm.NorthStar;
import org.kpi4j.nsm.Rankable;
import org.kpi4j.nsm.explanation.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Ranks the metrics of a catalogue as north stars. */
@Command(
    name = "north-star",
    mixinStandardHelpOptions = true,
    description = {
      "Ranks the metrics of a catalogue as north stars.",
      "Says which one to choose, why, how firmly that stands, and what to find out first.",
      ""
    },
    footer = {
      "",
      "What the file says of the company (phase, business model, value event, departments) and of guardrails counts.",
      "",
      "Example:",
      "  kpi north-star --phase scale_up metrics.yaml"
    })
final class NorthStarCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files or folders to read.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--phase",
      paramLabel = "PHASE",
      description = "start_up, scale_up or mature (default: as the file says, or scale_up).")
  private @Nullable GrowthPhase phase;

  @Option(names = "--card", description = "Print the card for a new colleague instead.")
  private boolean isCard;

  @Mixin
  private LanguageOption language = new LanguageOption();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Sources sources = Sources.of(files);
    sources.tell(spec.commandLine().getErr(), language.value());
    if (sources.catalog().metrics().isEmpty()) {
      throw new IllegalArgumentException("files must hold a metric: " + files);
    }
    Rankable rankable = Rankable.of(sources.catalog());
    if (!rankable.leftOut().isEmpty()) {
      spec.commandLine().getErr().println("kpi: " + leftOut(rankable.leftOut()));
    }
    if (!rankable.isRankable()) {
      throw new IllegalArgumentException("files must hold a metric that can be ranked: " + files);
    }
    PrintWriter out = spec.commandLine().getOut();
    print(Explanation.of(choice(rankable.catalog())), out);
    out.flush();
    return sources.read().hasErrors() ? ExitCode.USAGE : ExitCode.OK;
  }

  private String leftOut(List<Metric> metrics) {
    List<String> ids = metrics.stream().map(Metric::id).distinct().toList();
    return ReadParts.word("left-out", language.value(), ids);
  }

  private NorthStar choice(Catalog catalog) {
    NorthStar choice = NorthStar.among(catalog);
    return phase == null ? choice : choice.inPhase(phase);
  }

  private void print(Explanation explanation, PrintWriter out) {
    if (isCard && explanation.card().isPresent()) {
      out.println(explanation.card().get().in(language.value()));
      return;
    }
    out.println(explanation.founder(language.value()));
    out.println();
    out.print(explanation.team().in(language.value()));
  }
}
