package org.kpi4j.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that is measured.
 *
 * <pre>{@code
 * Metric aov = Metric.builder()
 *     .id("average-order-value")
 *     .name("Average order value")
 *     .formula("revenue / orders")
 *     .unit(Unit.parse("EUR/order"))
 *     .direction(Direction.HIGHER)
 *     .owner("sales")
 *     .build();
 * }</pre>
 */
@ModelStyle
@Value.Immutable
public abstract class Metric implements Serializable {
  Metric() {}

  /** {@return what other definitions call this metric by; never blank} */
  public abstract String id();

  /** {@return the name that people know it by; the id when none is set} */
  @Value.Default
  public LocalizedText name() {
    return LocalizedText.of(Require.notBlank(id(), "metric id"));
  }

  /** {@return what it means; empty when not stated} */
  public abstract Optional<LocalizedText> description();

  /** {@return how it is computed; empty when not stated} */
  public abstract Optional<Formula> formula();

  /** {@return what its values count or measure; empty when not stated} */
  public abstract Optional<Unit> unit();

  /** {@return which values are good news; empty when not stated} */
  public abstract Optional<Direction> direction();

  /** {@return whom or what it is measured on, such as {@code new customers}; empty when not stated} */
  public abstract Optional<String> population();

  /** {@return the time over which one value is measured, such as a week; empty when not stated} */
  public abstract Optional<Period> window();

  /** {@return by what it can be split, such as {@code country}} */
  public abstract ImmutableSet<String> dimensions();

  /** {@return the metrics that influence it, by id, without being part of its formula} */
  public abstract ImmutableSet<String> drivers();

  /** {@return where its values come from} */
  public abstract ImmutableList<DataSource> sources();

  /** {@return who answers for it: team ids or persons; one is healthy} */
  public abstract ImmutableSet<String> owners();

  /** {@return who wants to know of changes: team ids or persons} */
  public abstract ImmutableSet<String> watchers();

  /** {@return free labels} */
  public abstract ImmutableSet<String> tags();

  /** {@return where the definition is in its life; {@link Lifecycle#ACTIVE} when not stated} */
  @Value.Default
  public Lifecycle lifecycle() {
    return Lifecycle.ACTIVE;
  }

  /** {@return the id of the metric that replaces a deprecated one; empty when not stated} */
  public abstract Optional<String> replacedBy();

  /** {@return other names and former ids of this metric} */
  public abstract ImmutableSet<String> aliases();

  /** {@return the funnel stage that the author declares; empty when not stated} */
  public abstract Optional<Stage> stage();

  /** {@return what a file said and the library has no place for, verbatim, by key} */
  public abstract ImmutableMap<String, String> extensions();

  /** {@return where the definition stands in its file; never part of equality} */
  @Value.Auxiliary
  @Value.Default
  public Positions positions() {
    return Positions.NONE;
  }

  @Value.Check
  void check() {
    Require.notBlank(id(), "metric id");
    Require.notBlank(population(), "population");
    Require.notBlank(replacedBy(), "replacement");
    Require.positive(window(), "window");
    Require.noneBlank(dimensions(), "dimension");
    Require.noneBlank(drivers(), "driver");
    Require.noneBlank(owners(), "owner");
    Require.noneBlank(watchers(), "watcher");
    Require.noneBlank(tags(), "tag");
    Require.noneBlank(aliases(), "alias");
  }

  /** {@return a builder that begins with this metric} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a metric of which only the name is known; its id is the name in kebab case}
   *
   * @param name the name; not blank
   */
  public static Metric named(String name) {
    return builder().id(Ids.kebab(name)).name(name).build();
  }

  /** Builds a {@link Metric}; {@code id} is required. */
  public static final class Builder extends ImmutableMetric.Builder {
    Builder() {}

    /**
     * Sets the name in a language that nobody states.
     *
     * @param text the name; not blank
     * @return this builder
     */
    public Builder name(String text) {
      return name(LocalizedText.of(text));
    }

    /**
     * Sets the description in a language that nobody states.
     *
     * @param text what the metric means; not blank
     * @return this builder
     */
    public Builder description(String text) {
      return description(LocalizedText.of(text));
    }

    /**
     * Sets the formula from its text.
     *
     * @param text such as {@code revenue / orders}
     * @return this builder
     * @throws IllegalArgumentException if the text is no formula
     */
    public Builder formula(String text) {
      return formula(Formula.parse(text));
    }
  }
}
