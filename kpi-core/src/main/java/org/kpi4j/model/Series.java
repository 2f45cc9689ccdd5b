package org.kpi4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/** What was measured of one metric, period after period. */
@ModelStyle
@Value.Immutable
public abstract class Series implements Serializable {
  Series() {}

  /** {@return the id of the metric; never blank} */
  public abstract String metric();

  /** {@return the unit of all values; empty when it is the metric's} */
  public abstract Optional<Unit> unit();

  /** {@return the tool that measured; empty when not stated} */
  public abstract Optional<DataSource> source();

  /** {@return the values, ordered by the first day of their period; periods do not overlap} */
  public abstract ImmutableList<Observation> observations();

  @Value.Check
  void check() {
    Require.notBlank(metric(), "series metric");
    checkArgument(
        Comparators.isInStrictOrder(observations(), Comparator.comparing(Observation::from))
            && !overlaps(),
        "observations must be ordered and must not overlap: metric '%s'",
        metric());
  }

  private boolean overlaps() {
    for (int i = 1; i < observations().size(); i++) {
      if (observations().get(i).from().isBefore(observations().get(i - 1).to())) {
        return true;
      }
    }
    return false;
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Series}; {@code metric} is required. */
  public static final class Builder extends ImmutableSeries.Builder {
    Builder() {}
  }
}
