package org.kpi4j.testing;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.kpi4j.definition.DefinitionRules;
import org.kpi4j.lint.Linter;
import org.kpi4j.message.Message;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.smart.SmartRules;

/** The rules that the library recommends. */
final class StandardRules {
  static final Linter LINTER = Linter.of(DefinitionRules.all())
      .plus(SmartRules.all())
      .at(RuleInfo.Level.RECOMMENDED)
      .proposing();

  private static final ImmutableMap<String, RuleInfo> INFOS =
      LINTER.rules().stream().collect(ImmutableMap.toImmutableMap(RuleInfo::id, info -> info));

  private StandardRules() {}

  /** {@return how to mend what a rule finds; empty for a rule that is not the library's} */
  static Optional<Message> remedy(String rule) {
    return Optional.ofNullable(INFOS.get(rule)).map(RuleInfo::remedy);
  }
}
