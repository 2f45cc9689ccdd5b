package org.kpi4j.testing;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Severity;

/**
 * What can be said of the findings of one rule. Every step leaves the findings for which it holds, and fails when it
 * holds for none.
 *
 * @param <S> the kind of assertion to go back to
 */
public final class FindingAssert<S extends DefinitionAssert<S, ?>> {
  private final S owner;
  private final DefinitionAssert<S, ?> definition;
  private final ImmutableList<Finding> findings;

  FindingAssert(S owner, DefinitionAssert<S, ?> definition, ImmutableList<Finding> findings) {
    this.owner = owner;
    this.definition = definition;
    this.findings = findings;
  }

  /**
   * Demands a finding about an attribute.
   *
   * @param attribute the path of the attribute, such as {@code aim.deadline}
   * @return assertions on those findings
   */
  public FindingAssert<S> at(String attribute) {
    return those(finding -> finding.attribute().equals(attribute), "finding-at", attribute);
  }

  /**
   * Demands a finding about a definition.
   *
   * @param subject the key of the definition, such as {@code kpi:churn}
   * @return assertions on those findings
   */
  public FindingAssert<S> on(String subject) {
    return those(
        finding -> finding.subject().filter(s -> s.key().equals(subject)).isPresent(),
        "finding-on",
        subject);
  }

  /**
   * Demands a finding that is this bad.
   *
   * @param severity how bad
   * @return assertions on those findings
   */
  public FindingAssert<S> graded(Severity severity) {
    String grade = new Texts(definition.language()).severity(severity);
    return those(finding -> finding.severity() == severity, "finding-graded", grade);
  }

  /**
   * Demands a finding whose message, in the language of these assertions, is this.
   *
   * @param message the message
   * @return assertions on those findings
   */
  public FindingAssert<S> saying(String message) {
    return those(
        finding -> finding.message(definition.language()).equals(message),
        "finding-saying",
        message);
  }

  /**
   * Demands a finding that suggests this.
   *
   * @param value what to write instead
   * @return assertions on those findings
   */
  public FindingAssert<S> suggesting(String value) {
    return those(
        finding -> finding.suggestions().stream().anyMatch(s -> s.value().equals(value)),
        "finding-suggesting",
        value);
  }

  /** {@return the assertions on the definition itself} */
  public S and() {
    return owner;
  }

  private FindingAssert<S> those(Predicate<Finding> wanted, String key, String expected) {
    ImmutableList<Finding> left =
        findings.stream().filter(wanted).collect(ImmutableList.toImmutableList());
    if (left.isEmpty()) {
      String rule = findings.get(0).rule();
      definition.fail(definition.text().line(0, key, rule, expected).findings(findings));
    }
    return new FindingAssert<>(owner, definition, left);
  }
}
