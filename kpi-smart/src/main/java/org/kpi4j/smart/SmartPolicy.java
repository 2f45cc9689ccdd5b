package org.kpi4j.smart;

import org.immutables.value.Value;
import org.kpi4j.model.ModelStyle;

/** How to judge where reasonable people differ. */
@ModelStyle
@Value.Immutable
public abstract class SmartPolicy {
  SmartPolicy() {}

  /** {@return whether a key result without a period counts as time-bound, because its cycle sets one; true when not set} */
  @Value.Default
  public boolean isPeriodImplied() {
    return true;
  }

  /** {@return whether "every month" alone makes a goal time-bound; true when not set} */
  @Value.Default
  public boolean isCadenceEnough() {
    return true;
  }

  /** {@return whether a launch or start by a date counts as measurable; false when not set} */
  @Value.Default
  public boolean isLaunchEnough() {
    return false;
  }

  /** {@return whether the period of a counted activity, "send 5 newsletters", is implied as well; false when not set} */
  @Value.Default
  public boolean isActivityPeriodImplied() {
    return false;
  }

  /** {@return the policy when nobody sets it otherwise} */
  public static SmartPolicy standard() {
    return builder().build();
  }

  /** {@return the policy that takes every statement at its word: no period is implied and a cadence is no deadline} */
  public static SmartPolicy strict() {
    return builder().isPeriodImplied(false).isCadenceEnough(false).build();
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SmartPolicy}; nothing is required. */
  public static final class Builder extends ImmutableSmartPolicy.Builder {
    Builder() {}
  }
}
