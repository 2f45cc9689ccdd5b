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
 * @param examples what it shows
 * @param alone runs the rule alone
 * @param undated runs the rule alone and leaves open what day it is
 * @param together runs the rule with those it is used with
 */
record RuleTrial(
    RuleInfo info, Rule.Examples examples, Linter alone, Linter undated, Linter together) {
  static RuleTrial of(Rule rule, Iterable<? extends Rule> beside, Optional<LocalDate> asOf) {
    return new RuleTrial(
        rule.info(),
        rule.examples(),
        dated(Linter.of(rule), asOf),
        Linter.of(rule),
        dated(Linter.of(beside), asOf));
  }

  private static Linter dated(Linter linter, Optional<LocalDate> asOf) {
    return asOf.map(linter::asOf).orElse(linter);
  }

  RuleTrial with(RuleInfo.Option option, double value) {
    return new RuleTrial(
        info, examples, alone.option(info.id(), option.name(), value), undated, together);
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

  /** {@return what the rule finds in the examples that it flags, with and without a day} */
  Stream<Finding> flagged() {
    return examples.flagged().stream()
        .flatMap(example ->
            Stream.concat(own(example).stream(), undated.check(example).findings().stream()))
        .filter(finding -> finding.rule().equals(info.id()));
  }

  /** {@return the examples of both kinds} */
  Stream<Catalog> shown() {
    return Stream.concat(examples.flagged().stream(), examples.accepted().stream());
  }
}
