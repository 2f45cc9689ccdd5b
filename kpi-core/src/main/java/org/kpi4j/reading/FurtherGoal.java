package org.kpi4j.reading;

import java.util.Optional;
import org.immutables.value.Value;
import org.kpi4j.model.ModelStyle;
import org.kpi4j.model.Movement;
import org.kpi4j.text.Span;

/** A second goal, limit or service time in the same text: "… and hold headcount at 60", "… binnen 4 uur opgelost". */
@ModelStyle
@Value.Immutable
public abstract class FurtherGoal {
  FurtherGoal() {}

  /** {@return what is asked of the metric; empty for a service time} */
  public abstract Optional<Movement> direction();

  /** {@return the amount} */
  public abstract Optional<GoalAmount> target();

  /** {@return the value that the metric has now} */
  public abstract Optional<GoalAmount> baseline();

  /** {@return the metric; empty for a service time} */
  public abstract Optional<Phrase> metric();

  /** {@return where it stands} */
  public abstract Span span();

  /** {@return whether this limits how the first goal is met, instead of being a goal of its own} */
  public boolean isServiceLimit() {
    return metric().isEmpty();
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link FurtherGoal}; the span is required. */
  public static final class Builder extends ImmutableFurtherGoal.Builder {
    Builder() {}
  }
}
