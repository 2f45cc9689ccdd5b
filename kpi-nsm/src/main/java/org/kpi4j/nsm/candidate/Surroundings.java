package org.kpi4j.nsm.candidate;

import static com.google.common.collect.ImmutableListMultimap.flatteningToImmutableListMultimap;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.kpi4j.glossary.Glossary;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.model.GrowthPhase;
import org.kpi4j.model.Guardrail;
import org.kpi4j.model.Metric;
import org.kpi4j.model.ModelStyle;
import org.kpi4j.nsm.drivers.DriverTree;
import org.kpi4j.nsm.drivers.Owners;
import org.kpi4j.reading.MetricReader;
import org.kpi4j.reading.MetricReading;

/** What all candidates of one company share. */
@ModelStyle
@Value.Immutable
public abstract class Surroundings {
  Surroundings() {}

  /** {@return the company; an unknown one when not stated} */
  @Value.Default
  public CompanyProfile company() {
    return catalog().company().orElseGet(() -> CompanyProfile.builder().build());
  }

  /** {@return the phase that the company is in; {@link GrowthPhase#SCALE_UP} when nothing says so} */
  @Value.Default
  public GrowthPhase phase() {
    return company().phase().orElse(GrowthPhase.SCALE_UP);
  }

  /** {@return the catalogue that the metrics are part of; an empty one when not stated} */
  @Value.Default
  public Catalog catalog() {
    return Catalog.builder().build();
  }

  /** {@return the reader of names; one with the library's own knowledge when not stated} */
  @Value.Auxiliary
  @Value.Default
  public MetricReader reader() {
    return MetricReader.of(Glossary.standard());
  }

  /** {@return the metrics that revenue is computed from, by id} */
  @Value.Lazy
  public ImmutableSet<String> revenueParts() {
    return RevenueParts.of(this);
  }

  /** {@return what the company is for, as far as it says} */
  @Value.Lazy
  Purpose purpose() {
    return Purpose.of(company(), reader().glossary());
  }

  /** {@return the guardrails that the catalogue's KPIs name, by the metric that they guard} */
  @Value.Lazy
  public ImmutableListMultimap<String, Guardrail> guardrails() {
    return catalog().kpis().stream()
        .filter(kpi -> kpi.metric().isPresent())
        .collect(flatteningToImmutableListMultimap(
            kpi -> kpi.metric().orElse(""), kpi -> kpi.guardrails().stream()));
  }

  /** {@return who answers for what} */
  @Value.Lazy
  public Owners owners() {
    return Owners.in(catalog());
  }

  /**
   * {@return what a metric's name and description say}
   *
   * @param metric the metric
   */
  public MetricReading read(Metric metric) {
    return reader().read(metric);
  }

  /**
   * {@return what moves a metric; empty when the catalogue does not hold it}
   *
   * @param metric the id of the metric
   */
  public Optional<DriverTree> tree(String metric) {
    return catalog()
        .findMetric(metric)
        .map(found -> DriverTree.of(catalog(), found.id(), owners()));
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that begins with these surroundings} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Surroundings}; nothing is required. */
  public static final class Builder extends ImmutableSurroundings.Builder {
    Builder() {}
  }
}
