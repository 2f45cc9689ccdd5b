package org.kpi4j.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/** A standing bound on a metric, reviewed with the KPI's cadence. */
@ModelStyle
@Value.Immutable
public abstract non-sealed class Threshold implements Aim {
  Threshold() {}

  /** {@return the least acceptable value, inclusive; empty when there is none} */
  public abstract Optional<Quantity> lower();

  /** {@return the greatest acceptable value, inclusive; empty when there is none} */
  public abstract Optional<Quantity> upper();

  /** {@return the named ranges of values, such as good and poor, in the order written} */
  public abstract ImmutableList<Band> bands();

  /**
   * {@return the threshold of being this high or higher}
   *
   * @param lower the least acceptable value
   */
  public static Threshold atLeast(Quantity lower) {
    return builder().lower(lower).build();
  }

  /**
   * {@return the threshold of being this low or lower}
   *
   * @param upper the greatest acceptable value
   */
  public static Threshold atMost(Quantity upper) {
    return builder().upper(upper).build();
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Threshold}; nothing is required. */
  public static final class Builder extends ImmutableThreshold.Builder {
    Builder() {}
  }
}
