package org.kpi4j.model;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A change to be made: from a baseline to a target by a deadline. Any part may be missing; rules report that. */
@ModelStyle
@Value.Immutable
public abstract non-sealed class Goal implements Aim {
  Goal() {}

  /** {@return what is asked of the value; empty when not stated} */
  public abstract Optional<Movement> movement();

  /** {@return the value at the start; empty when not stated} */
  public abstract Optional<Quantity> baseline();

  /** {@return the day on which the baseline was measured; empty when not stated} */
  public abstract Optional<LocalDate> baselineOn();

  /** {@return the amount asked for; empty when not stated} */
  public abstract Optional<Target> target();

  /** {@return when the goal must be met; empty when not stated} */
  public abstract Optional<Deadline> deadline();

  /** {@return the day on which the goal was set; empty when not stated} */
  public abstract Optional<LocalDate> start();

  /** {@return values to be reached on the way, in the order written} */
  public abstract ImmutableList<Milestone> milestones();

  /** {@return a builder that begins with this goal} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Goal}; nothing is required. */
  public static final class Builder extends ImmutableGoal.Builder {
    Builder() {}
  }
}
