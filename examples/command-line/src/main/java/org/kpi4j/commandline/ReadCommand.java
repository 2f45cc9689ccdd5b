package org.kpi4j.commandline;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kpi4j.model.Language;
import org.kpi4j.reading.GoalReading;
import org.kpi4j.reading.Reader;
import org.kpi4j.smart.SmartJudge;
import org.kpi4j.smart.SmartVerdict;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what is understood of a statement, and whether it is SMART. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = {
      "Says what a goal means, whether it is SMART, and what to write instead.",
      "Also whether its metric is vanity."
    },
    footer = {
      "",
      "Letters under the sentence say which words were understood as what.",
      "",
      "Example:",
      "  kpi read \"Grow revenue by 20%% within 6 months through email marketing\""
    })
final class ReadCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "SENTENCE", description = "The sentence, quoted or not.")
  private List<String> words = new ArrayList<>();

  @Mixin
  private LanguageOption language = new LanguageOption();

  @Mixin
  private AsOfOption asOf = new AsOfOption();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    String sentence = String.join(" ", words);
    if (sentence.isBlank()) {
      spec.commandLine().getErr().println("kpi: sentence must not be blank: '" + sentence + "'");
      return CommandLine.ExitCode.USAGE;
    }
    GoalReading reading = Reader.standard().readGoal(sentence, Language.UNDETERMINED);
    PrintWriter out = spec.commandLine().getOut();
    new ReadingPicture(language.value(), asOf.day(), terminal.width()).print(reading, out);
    out.println();
    SmartVerdict verdict = SmartJudge.standard().judge(reading, Optional.of(asOf.day()));
    new VerdictPicture(language.value()).print(verdict, out);
    new VanityPicture(language.value()).print(reading, out);
    out.flush();
    return 0;
  }
}
