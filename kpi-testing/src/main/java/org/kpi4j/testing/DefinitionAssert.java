package org.kpi4j.testing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Language;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Severity;

/**
 * What can be said of every kind of definition. Unless something else is said, failures are told in English, the rules
 * are those that the library recommends, and it is left open what day it is.
 *
 * @param <S> the kind of assertion
 * @param <A> the kind of definition
 */
public abstract class DefinitionAssert<S extends DefinitionAssert<S, A>, A>
    extends AbstractAssert<S, A> {
  private Language language = Language.ENGLISH;
  private Linter linter = StandardRules.LINTER;
  private Optional<LocalDate> today = Optional.empty();

  DefinitionAssert(A actual, Class<?> type) {
    super(actual, type);
  }

  /**
   * Tells failures in another language.
   *
   * @param other English or Dutch; English is used for any other
   * @return these assertions
   */
  public S in(Language other) {
    language = other;
    return myself;
  }

  /**
   * Judges as of a day; without one, whatever depends on today stays open.
   *
   * @param day the day
   * @return these assertions
   */
  public S asOf(LocalDate day) {
    today = Optional.of(day);
    return myself;
  }

  /**
   * Runs other rules than those that the library recommends.
   *
   * @param other the rules, with their settings
   * @return these assertions
   */
  public S checkedBy(Linter other) {
    linter = other;
    return myself;
  }

  /**
   * Demands that the rules find nothing at all.
   *
   * @return these assertions
   */
  public S hasNoFindings() {
    return demandNone(findings(), "no-findings");
  }

  /**
   * Demands that the rules find no error.
   *
   * @return these assertions
   */
  public S hasNoErrors() {
    ImmutableList<Finding> errors = findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .collect(ImmutableList.toImmutableList());
    return demandNone(errors, "no-errors");
  }

  /**
   * Demands that one rule finds nothing.
   *
   * @param rule the id of the rule
   * @return these assertions
   * @throws IllegalArgumentException if the id is unknown; the message names the nearest known one
   */
  public S hasNoFinding(String rule) {
    return demandNone(of(rule), "no-finding", rule);
  }

  /**
   * Demands that a rule finds something.
   *
   * @param rule the id of the rule
   * @return assertions on what it finds
   * @throws IllegalArgumentException if the id is unknown; the message names the nearest known one
   */
  public FindingAssert<S> hasFinding(String rule) {
    ImmutableList<Finding> found = of(rule);
    if (found.isEmpty()) {
      fail(text().line(0, "finding", shown(), rule).findings(findings()));
    }
    return new FindingAssert<>(myself, this, found);
  }

  /** {@return the definition as a failure calls it} */
  abstract String shown();

  /** {@return what stands around the definition} */
  abstract Definitions definitions();

  /** {@return what a linter says of the definition} */
  abstract ImmutableList<Finding> findings(Linter chosen);

  final Optional<LocalDate> today() {
    return today;
  }

  final Language language() {
    return language;
  }

  final FailureText text() {
    return new FailureText(new Texts(language), definitions());
  }

  final S fail(FailureText text) {
    failWithMessage("%s", text);
    return myself;
  }

  /** {@return the linter, dated} */
  final Linter dated(Linter chosen) {
    return today.map(chosen::asOf).orElse(chosen);
  }

  private S demandNone(ImmutableList<Finding> found, String key, Object... arguments) {
    isNotNull();
    if (found.isEmpty()) {
      return myself;
    }
    Object[] all = new Object[arguments.length + 1];
    all[0] = shown();
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return fail(text().line(0, key, all).findings(found));
  }

  private ImmutableList<Finding> of(String rule) {
    isNotNull();
    return findings(dated(linter.only(rule)));
  }

  private ImmutableList<Finding> findings() {
    isNotNull();
    return findings(dated(linter));
  }
}
