package org.kpi4j.lint;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An exception for one rule on one subject, with its reason.
 *
 * @param rule the id of the rule
 * @param subject the key of the subject, such as {@code kpi:churn}
 * @param reason why the finding is accepted; not blank
 * @param until the last day on which the exception holds; empty when it holds for ever
 */
public record Suppression(String rule, String subject, String reason, Optional<LocalDate> until)
    implements Serializable {

  /**
   * Checks the parts.
   *
   * @param rule the id of the rule
   * @param subject the key of the subject
   * @param reason why the finding is accepted; not blank
   * @param until the last day on which the exception holds
   */
  public Suppression {
    checkArgument(
        !reason.isBlank(), "a suppression must have a reason: rule '%s' on '%s'", rule, subject);
  }

  /**
   * {@return an exception that holds for ever}
   *
   * @param rule the id of the rule
   * @param subject the key of the subject, such as {@code kpi:churn}
   * @param reason why the finding is accepted; not blank
   */
  public static Suppression of(String rule, String subject, String reason) {
    return new Suppression(rule, subject, reason, Optional.empty());
  }

  /**
   * {@return a copy that ends}
   *
   * @param lastDay the last day on which the exception holds
   */
  public Suppression until(LocalDate lastDay) {
    return new Suppression(rule, subject, reason, Optional.of(lastDay));
  }

  boolean isLongerThan(Suppression other) {
    return until.isEmpty() || (other.until.isPresent() && until.get().isAfter(other.until.get()));
  }

  boolean isExpired(Optional<LocalDate> asOf) {
    return until.isPresent() && asOf.isPresent() && asOf.get().isAfter(until.get());
  }
}
