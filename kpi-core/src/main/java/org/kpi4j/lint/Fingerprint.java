package org.kpi4j.lint;

import java.io.Serializable;
import java.util.Comparator;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Subject;

/**
 * What a finding is recognised by in a later run: ids alone, never wording or place, so that a reworded message or a
 * moved line does not make it new.
 *
 * @param rule the id of the rule
 * @param subject the key of the subject, such as {@code kpi:churn}
 * @param attribute the path of the attribute
 * @param message the key of the message
 */
public record Fingerprint(String rule, String subject, String attribute, String message)
    implements Serializable, Comparable<Fingerprint> {
  private static final Comparator<Fingerprint> ORDER = Comparator.comparing(Fingerprint::subject)
      .thenComparing(Fingerprint::rule)
      .thenComparing(Fingerprint::attribute)
      .thenComparing(Fingerprint::message);

  /**
   * {@return what a finding is recognised by}
   *
   * @param finding the finding
   */
  public static Fingerprint of(Finding finding) {
    return new Fingerprint(
        finding.rule(),
        finding.subject().map(Subject::key).orElse(""),
        finding.attribute(),
        finding.message().key());
  }

  @Override
  public int compareTo(Fingerprint other) {
    return ORDER.compare(this, other);
  }
}
