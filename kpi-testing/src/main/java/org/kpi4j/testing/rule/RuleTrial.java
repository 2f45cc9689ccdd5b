package org.kpi4j.testing.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.rule.ChangeRule;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.RuleInfo;

/**
 * A rule under test.
 *
 * @param info what the rule says of itself
 * @param flagged what it says that it flags
 * @param accepted what it says that it accepts
 * @param alone runs the rule alone
 * @param undated runs the rule alone and leaves open what day it is
 * @param together runs the rule with those it is used with
 */
record RuleTrial(
    RuleInfo info,
    ImmutableList<Sample> flagged,
    ImmutableList<Sample> accepted,
    Linter alone,
    Linter undated,
    Linter together) {
  static RuleTrial of(Rule rule, Iterable<? extends Rule> beside, Optional<LocalDate> asOf) {
    return new RuleTrial(
        rule.info(),
        samples(rule, Rule.Examples::flagged, ChangeRule.Changes::flagged),
        samples(rule, Rule.Examples::accepted, ChangeRule.Changes::accepted),
        dated(Linter.of(rule), asOf),
        Linter.of(rule),
        dated(Linter.of(beside), asOf));
  }

  private static ImmutableList<Sample> samples(
      Rule rule,
      Function<Rule.Examples, ImmutableList<Catalog>> examples,
      Function<ChangeRule.Changes, ImmutableList<ChangeRule.Step>> changes) {
    Stream<Sample> samples = rule instanceof ChangeRule change
        ? changes.apply(change.changes()).stream().map(Sample::of)
        : examples.apply(rule.examples()).stream().map(Sample::of);
    return samples.collect(ImmutableList.toImmutableList());
  }

  private static Linter dated(Linter linter, Optional<LocalDate> asOf) {
    return asOf.map(linter::asOf).orElse(linter);
  }

  RuleTrial with(RuleInfo.Option option, double value) {
    Linter set = alone.option(info.id(), option.name(), value);
    return new RuleTrial(info, flagged, accepted, set, undated, together);
  }

  /** {@return everything that the rule and the engine say of a sample} */
  ImmutableList<Finding> findings(Sample sample) {
    return sample.findings(alone);
  }

  /** {@return what the rule itself finds in a sample} */
  ImmutableList<Finding> own(Sample sample) {
    return findings(sample).stream()
        .filter(finding -> finding.rule().equals(info.id()))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return what the rule finds in what it flags, with and without a day} */
  Stream<Finding> found() {
    return flagged.stream()
        .flatMap(sample -> Stream.concat(own(sample).stream(), sample.findings(undated).stream()))
        .filter(finding -> finding.rule().equals(info.id()));
  }

  /** {@return the samples of both kinds} */
  Stream<Sample> shown() {
    return Stream.concat(flagged.stream(), accepted.stream());
  }
}
