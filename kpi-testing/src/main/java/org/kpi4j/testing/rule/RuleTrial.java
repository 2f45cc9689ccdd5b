package org.kpi4j.testing.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.RuleInfo;

/**
 * A rule under test.
 *
 * @param info what the rule says of itself
 * @param alone runs the rule alone
 * @param together runs the rule with those it is used with
 */
record RuleTrial(RuleInfo info, Linter alone, Linter together) {
  static RuleTrial of(Rule rule, Iterable<? extends Rule> beside, Optional<LocalDate> asOf) {
    return new RuleTrial(rule.info(), dated(Linter.of(rule), asOf), dated(Linter.of(beside), asOf));
  }

  private static Linter dated(Linter linter, Optional<LocalDate> asOf) {
    return asOf.map(linter::asOf).orElse(linter);
  }

  RuleTrial with(RuleInfo.Option option, double value) {
    return new RuleTrial(info, alone.option(info.id(), option.name(), value), together);
  }

  /** {@return everything that the rule and the engine say of an example} */
  ImmutableList<Finding> findings(Catalog example) {
    return alone.check(example).findings();
  }

  /** {@return what the rule itself finds in an example} */
  ImmutableList<Finding> own(Catalog example) {
    return findings(example).stream()
        .filter(finding -> finding.rule().equals(info.id()))
        .collect(ImmutableList.toImmutableList());
  }

  Stream<Catalog> examples() {
    return Stream.concat(info.flagged().stream(), info.accepted().stream());
  }
}
