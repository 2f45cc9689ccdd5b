package org.kpi4j.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kpi4j.lint.Linter;
import org.kpi4j.rule.RuleInfo;
import picocli.CommandLine.Option;

/** Which rules look. */
final class RuleChoice {

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "RULE",
      description = "Run these rules alone; several with commas between them.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--without",
      split = ",",
      paramLabel = "RULE",
      description = "Leave these rules out.")
  private List<String> without = new ArrayList<>();

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      description = "How strict to be: minimal, recommended or strict (default: recommended).")
  private RuleInfo.@Nullable Level level;

  Linter apply(Linter all) {
    Linter linter = only.isEmpty() ? all : all.only(only.toArray(String[]::new));
    Linter chosen = linter.without(without.toArray(String[]::new));
    boolean isByName = !only.isEmpty() && level == null;
    return isByName
        ? chosen
        : chosen.at(Optional.ofNullable(level).orElse(RuleInfo.Level.RECOMMENDED));
  }
}
