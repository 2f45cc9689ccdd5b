package org.kpi4j.testing.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kpi4j.rule.Rule;

/**
 * Tests a rule by its own examples. Immutable: every step gives a new tester.
 *
 * <p>A rule holds when it
 *
 * <ul>
 *   <li>shows at least one catalogue that it flags and one that it accepts, and treats them so without crashing; a rule about
 *       changes shows changes instead;
 *   <li>names a source;
 *   <li>has its title, rationale, remedy and messages in English and Dutch with the same places, fills every place, and
 *       has no message that no example brings about;
 *   <li>has no option that leaves every example as it is;
 *   <li>suggests nothing as {@link org.kpi4j.rule.Suggestion.Safety#SAFE} that keeps its finding or adds another;
 *   <li>finds the same twice and from four threads.
 * </ul>
 */
public final class RuleTester {
  private static final RuleTester STANDARD = new RuleTester(Optional.empty());

  private static final ImmutableList<RuleCheck> CHECKS = ImmutableList.of(
      new ExampleCheck(),
      new SourceCheck(),
      new TextCheck(),
      new MessageCheck(),
      new OptionCheck(),
      new SafeSuggestionCheck(),
      new RepeatCheck());

  private final Optional<LocalDate> asOf;

  private RuleTester(Optional<LocalDate> asOf) {
    this.asOf = asOf;
  }

  /** {@return a tester that leaves open what day it is} */
  public static RuleTester standard() {
    return STANDARD;
  }

  /**
   * {@return a tester whose rules judge as of a day}
   *
   * @param day the day
   */
  public static RuleTester on(LocalDate day) {
    return new RuleTester(Optional.of(day));
  }

  /**
   * Tests one rule.
   *
   * @param rule the rule
   * @throws AssertionError if the rule does not hold; the message lists all that is wrong with it
   */
  public void test(Rule rule) {
    testAll(ImmutableList.of(rule));
  }

  /**
   * Tests rules that are used together.
   *
   * @param rules the rules; no two may share an id
   * @throws AssertionError if a rule does not hold; the message lists all that is wrong with each
   * @throws IllegalArgumentException if there is no rule, or two share an id
   */
  public void testAll(Iterable<? extends Rule> rules) {
    ImmutableList<Rule> all = ImmutableList.copyOf(rules);
    checkArgument(!all.isEmpty(), "rules must not be empty: %s", all);
    List<String> told = new ArrayList<>();
    for (Rule rule : all) {
      told.addAll(told(rule, all));
    }
    if (!told.isEmpty()) {
      throw new AssertionError(String.join(System.lineSeparator(), told));
    }
  }

  /**
   * {@return what is wrong with a rule, a sentence each; empty when it holds}
   *
   * @param rule the rule
   * @param beside the rules that it is used with
   */
  public ImmutableList<String> complaints(Rule rule, Iterable<? extends Rule> beside) {
    RuleTrial trial = RuleTrial.of(rule, beside, asOf);
    Complaints complaints = new Complaints();
    CHECKS.forEach(check -> check.check(trial, complaints));
    return complaints.all();
  }

  private List<String> told(Rule rule, ImmutableList<Rule> all) {
    ImmutableList<String> complaints = complaints(rule, all);
    List<String> told = new ArrayList<>();
    if (!complaints.isEmpty()) {
      told.add("rule '" + rule.info().id() + "' does not hold:");
      complaints.forEach(complaint -> told.add("  - " + complaint));
    }
    return told;
  }
}
