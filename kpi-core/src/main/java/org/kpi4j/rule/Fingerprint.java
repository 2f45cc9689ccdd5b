package org.kpi4j.rule;

import java.io.Serializable;
import java.util.Comparator;

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
  private static final Comparator<Fingerprint> ORDER =
      Comparator.comparing(Fingerprint::subject)
          .thenComparing(Fingerprint::rule)
          .thenComparing(Fingerprint::attribute)
          .thenComparing(Fingerprint::message);

  @Override
  public int compareTo(Fingerprint other) {
    return ORDER.compare(this, other);
  }
}
