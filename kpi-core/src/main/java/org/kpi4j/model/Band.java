package org.kpi4j.model;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A named range of a metric's values. */
@ModelStyle
@Value.Immutable
public abstract class Band implements Serializable {
  Band() {}

  /** How welcome the values of a band are. */
  public enum Health {
    /** The value is as it should be. */
    GOOD,
    /** The value needs attention. */
    FAIR,
    /** The value is not acceptable. */
    POOR
  }

  /** {@return how welcome the values are} */
  public abstract Health health();

  /** {@return where the band begins, inclusive; empty when it has no lower end} */
  public abstract Optional<Quantity> lower();

  /** {@return where the band ends, exclusive; empty when it has no upper end} */
  public abstract Optional<Quantity> upper();

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Band}; {@code health} is required. */
  public static final class Builder extends ImmutableBand.Builder {
    Builder() {}
  }
}
