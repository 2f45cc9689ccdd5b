package org.kpi4j.growth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.kpi4j.model.ModelStyle;

/**
 * A chain of steps in which what comes out at the end goes in at the beginning: a user invites a friend, who becomes a
 * user.
 *
 * <p>The k-factor is how many newcomers each one brings in: the product of the conversions of all steps. Worked example:
 * 3 invitations a user, of which 20 % are accepted, give 3 × 0.2 = 0.6; 1,000 users then bring 600, who bring 360 …,
 * 1,000 / (1 - 0.6) = 2,500 in the end. From 1 on, the loop feeds itself.
 */
@ModelStyle
@Value.Immutable
public abstract class GrowthLoop implements Serializable {
  GrowthLoop() {}

  /** {@return the name; never blank} */
  public abstract String name();

  /** {@return the steps in order; two or more} */
  public abstract ImmutableList<LoopStep> steps();

  /** {@return how many days one round takes; empty when not known; more than 0} */
  public abstract Optional<Double> cycleDays();

  @Value.Check
  void check() {
    checkArgument(!name().isBlank(), "loop name must not be blank: '%s'", name());
    checkArgument(steps().size() > 1, "a loop must have two or more steps: %s", steps());
    cycleDays()
        .ifPresent(
            days -> checkArgument(days > 0, "cycle time must be more than 0 days: %s", days));
  }

  /** {@return whether the last step gives what the first one takes} */
  public boolean isClosed() {
    return plain(steps().get(steps().size() - 1).gives())
        .equals(plain(steps().get(0).takes()));
  }

  /** {@return the first step that takes something else than the one before it gives; empty when all fit} */
  public Optional<LoopStep> brokenAt() {
    for (int i = 1; i < steps().size(); i++) {
      if (!plain(steps().get(i - 1).gives()).equals(plain(steps().get(i).takes()))) {
        return Optional.of(steps().get(i));
      }
    }
    return Optional.empty();
  }

  /** {@return how many newcomers each one brings in; empty when the loop is open or a step has no value} */
  public OptionalDouble kFactor() {
    double k = 1;
    for (LoopStep step : steps()) {
      if (step.conversion().isEmpty()) {
        return OptionalDouble.empty();
      }
      k *= step.conversion().getAsDouble();
    }
    return isClosed() ? OptionalDouble.of(k) : OptionalDouble.empty();
  }

  /**
   * {@return how many there are in the end for each one at the beginning: 1 / (1 - k); empty when the k-factor is not
   * known, or 1 or more so that the loop has no end}
   */
  public OptionalDouble amplification() {
    OptionalDouble k = kFactor();
    return k.isPresent() && k.getAsDouble() < 1
        ? OptionalDouble.of(1 / (1 - k.getAsDouble()))
        : OptionalDouble.empty();
  }

  /** {@return the step with the smallest conversion, the first of equals; empty when no step has a value} */
  public Optional<LoopStep> narrowest() {
    return steps().stream()
        .filter(step -> step.conversion().isPresent())
        .min((a, b) ->
            Double.compare(a.conversion().getAsDouble(), b.conversion().getAsDouble()));
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * {@return a loop without values, each step taking what the one before it gives}
   *
   * @param name the name; not blank
   * @param states what goes round, in order; two or more; the last one becomes the first again
   */
  public static GrowthLoop of(String name, String... states) {
    Builder loop = builder().name(name);
    for (int i = 0; i < states.length; i++) {
      loop.step(LoopStep.of(states[i], states[(i + 1) % states.length]));
    }
    return loop.build();
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link GrowthLoop}; the name and two steps are required. */
  public static final class Builder extends ImmutableGrowthLoop.Builder {
    Builder() {}
  }
}
