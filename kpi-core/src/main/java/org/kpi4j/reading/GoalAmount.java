package org.kpi4j.reading;

import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.kpi4j.model.Comparison;
import org.kpi4j.model.ModelStyle;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Unit;
import org.kpi4j.text.Span;

/** An amount with the part that it plays in a goal. */
@ModelStyle
@Value.Immutable
public abstract class GoalAmount {
  GoalAmount() {}

  /** What an amount says about the metric. */
  public enum Kind {
    /** The metric changes by this share of itself: "20 % more". */
    RELATIVE,
    /** The metric gets this value: "to 20 %". */
    LEVEL,
    /** The metric changes by this much: "40 extra", "by 2 points". */
    DELTA,
    /** So many things are done or won: "sign 15 resellers". */
    COUNT,
    /** The metric becomes so many times what it was: "double", "0.5 x". */
    MULTIPLE
  }

  /** {@return the number; the lower one of a range} */
  public abstract double value();

  /** {@return the higher number of a range} */
  public abstract OptionalDouble max();

  /** {@return the unit; empty for a bare number} */
  public abstract Optional<Unit> unit();

  /** {@return what the amount says about the metric} */
  public abstract Kind kind();

  /** {@return how the amount bounds the metric} */
  @Value.Default
  public Comparison comparison() {
    return Comparison.EXACTLY;
  }

  /** {@return where the amount stands} */
  public abstract Span span();

  /** {@return the unit as text, such as {@code EUR}; empty for a bare number} */
  public String unitCode() {
    return unit().map(Unit::toString).orElse("");
  }

  /** {@return the number with its unit; a bare number is a plain fraction} */
  public Quantity quantity() {
    return Quantity.of(value(), unit().orElse(Unit.FRACTION));
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link GoalAmount}; value, kind and span are required. */
  public static final class Builder extends ImmutableGoalAmount.Builder {
    Builder() {}
  }
}
