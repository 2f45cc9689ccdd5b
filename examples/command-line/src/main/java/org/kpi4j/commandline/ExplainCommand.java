package org.kpi4j.commandline;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells all about one rule. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Tells all about one rule.",
      "What it finds and why, what it flags and accepts, how to mend it, its options, how to make an exception, and who says so."
    },
    footer = {"", "Example:", "  kpi explain smart/missing-deadline"})
final class ExplainCommand implements Callable<Integer> {
  @Mixin
  private LanguageOption language = new LanguageOption();

  @Parameters(paramLabel = "RULE", description = "Id of the rule; kpi rules lists them.")
  private String rule = "";

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.print(Rulebook.manual(language).explain(Rulebook.find(rule)));
    out.flush();
    return 0;
  }
}
