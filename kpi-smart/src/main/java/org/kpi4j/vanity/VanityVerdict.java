package org.kpi4j.vanity;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.function.Function;
import org.kpi4j.model.LocalizedText;

/** Whether a metric steers, only looks good, or cannot be told. */
public sealed interface VanityVerdict extends Serializable {
  /**
   * It looks good and steers nothing.
   *
   * @param reasons why, the strongest first
   * @param instead what to measure instead, about the same subject
   * @param usefulBelow whether it can still serve below a line or as a guardrail, as visitors do in a conversion rate
   */
  record Vanity(ImmutableList<VanityReason> reasons, LocalizedText instead, boolean usefulBelow)
      implements VanityVerdict {}

  /**
   * Decisions can be based on it.
   *
   * @param reasons why, the strongest first
   */
  record Actionable(ImmutableList<VanityReason> reasons) implements VanityVerdict {}

  /**
   * The name does not tell.
   *
   * @param understood whether any word of the name was understood
   */
  record Undetermined(boolean understood) implements VanityVerdict {}

  /**
   * {@return what the function for this kind of verdict gives}
   *
   * @param vanity for a metric that only looks good
   * @param actionable for a metric that steers
   * @param undetermined for a metric of which the name does not tell
   * @param <T> what the functions give
   */
  default <T> T match(
      Function<Vanity, T> vanity,
      Function<Actionable, T> actionable,
      Function<Undetermined, T> undetermined) {
    if (this instanceof Vanity it) {
      return vanity.apply(it);
    }
    return this instanceof Actionable it
        ? actionable.apply(it)
        : undetermined.apply((Undetermined) this);
  }
}
