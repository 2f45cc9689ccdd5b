package org.kpi4j.commandline;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.kpi4j.report.RuleManual;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists all rules. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description = "Lists all rules: id, grade, and the defect that each finds.",
    footer = {"", "To read all about one of them: kpi explain RULE"})
final class RulesCommand implements Callable<Integer> {
  @Mixin
  private LanguageOption language = new LanguageOption();

  @Option(names = "--markdown", description = "Print the whole manual in Markdown.")
  private boolean isMarkdown;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    RuleManual manual = Rulebook.manual(language);
    out.print(isMarkdown ? manual.markdown(Rulebook.entries()) : manual.table(Rulebook.infos()));
    out.flush();
    return 0;
  }
}
