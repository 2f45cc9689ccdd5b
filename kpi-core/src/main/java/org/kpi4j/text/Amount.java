package org.kpi4j.text;

import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.kpi4j.model.Comparison;
import org.kpi4j.model.ModelStyle;
import org.kpi4j.model.Unit;

/** A number in a text, with what it counts and the words that bound it. */
@ModelStyle
@Value.Immutable
public abstract class Amount {
  Amount() {}

  /** What a number is of. */
  public enum Kind {
    /** A plain number. */
    NUMBER,
    /** A share in hundredths, also when it was written as a fraction ("a third of"). */
    PERCENT,
    /** Points of a percentage. */
    PERCENTAGE_POINTS,
    /** Points on a scale. */
    POINTS,
    /** Money. */
    CURRENCY,
    /** Times as much. */
    MULTIPLE,
    /** A time, weight, size or other measure. */
    MEASURE,
    /** A place in an order: no amount of anything. */
    ORDINAL
  }

  /** {@return what the number is of} */
  public abstract Kind kind();

  /** {@return the number, scaled to its unit: "1,2 mln" is 1200000; the lower one of a range} */
  public abstract double value();

  /** {@return the higher number of a range} */
  public abstract OptionalDouble max();

  /** {@return the unit, if the text names one beside the number} */
  public abstract Optional<Unit> unit();

  /** {@return how the number bounds the value} */
  @Value.Default
  public Comparison comparison() {
    return Comparison.EXACTLY;
  }

  /** {@return whether the number has a sign, as "+15%" has} */
  @Value.Default
  public boolean isSigned() {
    return false;
  }

  /** {@return whether the number can be read in two ways, as "1,500" in a Dutch text} */
  @Value.Default
  public boolean isAmbiguous() {
    return false;
  }

  /** {@return whether the share was written as a part: "a third", "1/3", "one in three"} */
  @Value.Default
  public boolean isFraction() {
    return false;
  }

  /** {@return where the number stands with its unit, without the words that bound it} */
  public abstract Span span();

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Amount}; kind, value and span are required. */
  public static final class Builder extends ImmutableAmount.Builder {
    Builder() {}
  }
}
