package org.kpi4j.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A metric with an aim: what it should become or stay, who answers for it and how it is kept an eye on.
 *
 * <pre>{@code
 * Kpi kpi = Kpi.builder()
 *     .id("revenue-growth")
 *     .metric(revenue)
 *     .aim(Goal.builder().target(Target.relative(20)).deadline(Deadline.within(Period.ofMonths(6))).build())
 *     .lever("email marketing")
 *     .owner("marketing")
 *     .build();
 * }</pre>
 */
@ModelStyle
@Value.Immutable
public abstract class Kpi implements Serializable {
  Kpi() {}

  /** {@return what other definitions call this KPI by; never blank} */
  public abstract String id();

  /** {@return the name that people know it by; empty when it goes by its statement or id} */
  public abstract Optional<LocalizedText> name();

  /** {@return the KPI as its author wrote it down in a sentence; empty when not stated; never blank} */
  public abstract Optional<String> statement();

  /** {@return the language of the statement; empty when not stated} */
  public abstract Optional<Language> language();

  /** {@return the id of the metric; empty when not stated} */
  public abstract Optional<String> metric();

  /** {@return what the metric should become or stay; empty when not stated} */
  public abstract Optional<Aim> aim();

  /** {@return who answers for it: team ids or persons; one is healthy} */
  public abstract ImmutableSet<String> owners();

  /** {@return the ids of the teams that work on it} */
  public abstract ImmutableSet<String> teams();

  /** {@return the ids of the teams that have accepted the aim as theirs} */
  public abstract ImmutableSet<String> acceptedBy();

  /** {@return how often it is looked at, such as every week; empty when not stated} */
  public abstract Optional<Period> reviewCadence();

  /** {@return by what means the aim is to be reached; empty when not stated} */
  public abstract Optional<String> lever();

  /** {@return why it matters; empty when not stated} */
  public abstract Optional<String> reason();

  /** {@return whom or what it is about, such as a segment; empty when not stated} */
  public abstract Optional<String> population();

  /** {@return what must not get worse meanwhile} */
  public abstract ImmutableList<Guardrail> guardrails();

  /** {@return the ids of the objectives, KPIs or metrics that it serves} */
  public abstract ImmutableSet<String> supports();

  /** {@return the share of each part by the id of the KPI that is part of this one, in per cent; empty when it has no parts} */
  public abstract ImmutableMap<String, Double> weights();

  /** {@return the funnel stage that the author declares; empty when not stated} */
  public abstract Optional<Stage> stage();

  /** {@return free labels} */
  public abstract ImmutableSet<String> tags();

  /** {@return where the definition is in its life; {@link Lifecycle#ACTIVE} when not stated} */
  @Value.Default
  public Lifecycle lifecycle() {
    return Lifecycle.ACTIVE;
  }

  /** {@return what a file said and the library has no place for, verbatim, by key} */
  public abstract ImmutableMap<String, String> extensions();

  /** {@return where the definition stands in its file; never part of equality} */
  @Value.Auxiliary
  @Value.Default
  public Positions positions() {
    return Positions.NONE;
  }

  /** {@return what to call this KPI in a message: its name, else its statement, else its id} */
  public String displayName() {
    return name().map(LocalizedText::text).or(this::statement).orElse(id());
  }

  /** {@return the goal, when the aim is one} */
  public Optional<Goal> goal() {
    return aim().orElse(null) instanceof Goal goal ? Optional.of(goal) : Optional.empty();
  }

  /** {@return the threshold, when the aim is one} */
  public Optional<Threshold> threshold() {
    return aim().orElse(null) instanceof Threshold bound ? Optional.of(bound) : Optional.empty();
  }

  @Value.Check
  void check() {
    Require.notBlank(id(), "KPI id");
    Require.notBlank(statement(), "statement");
    Require.notBlank(metric(), "metric");
    Require.notBlank(lever(), "lever");
    Require.notBlank(reason(), "reason");
    Require.notBlank(population(), "population");
    Require.positive(reviewCadence(), "review cadence");
    Require.noneBlank(owners(), "owner");
    Require.noneBlank(teams(), "team");
    Require.noneBlank(acceptedBy(), "accepting team");
    Require.noneBlank(supports(), "supports");
    Require.noneBlank(tags(), "tag");
    for (double weight : weights().values()) {
      checkArgument(Double.isFinite(weight), "weight must be finite: %s", weight);
    }
  }

  /** {@return a builder that begins with this KPI} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a KPI of which only a sentence is known; its id is the sentence in kebab case}
   *
   * @param statement the sentence; not blank
   */
  public static Kpi stating(String statement) {
    return builder().id(Ids.kebab(statement)).statement(statement).build();
  }

  /** Builds a {@link Kpi}; {@code id} is required. */
  public static final class Builder extends ImmutableKpi.Builder {
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
     * Links the metric by its id.
     *
     * @param metric the metric that the KPI is about
     * @return this builder
     */
    public Builder metric(Metric metric) {
      return metric(metric.id());
    }
  }
}
