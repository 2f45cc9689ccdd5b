package org.kpi4j.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * All definitions of an organisation. A catalogue holds whatever was written, duplicates, dangling references and
 * cycles included: rules find those.
 */
@ModelStyle
@Value.Immutable
public abstract class Catalog implements Serializable {
  Catalog() {}

  /** {@return the metrics, in the order written; ids may occur more than once} */
  public abstract ImmutableList<Metric> metrics();

  /** {@return the KPIs, in the order written; ids may occur more than once} */
  public abstract ImmutableList<Kpi> kpis();

  /** {@return the teams, in the order written} */
  public abstract ImmutableList<Team> teams();

  /** {@return the objectives, in the order written} */
  public abstract ImmutableList<Objective> objectives();

  /** {@return the initiatives, in the order written} */
  public abstract ImmutableList<Initiative> initiatives();

  /** {@return what was measured, when known} */
  public abstract ImmutableList<Series> series();

  /** {@return the company that the definitions belong to; empty when not stated} */
  public abstract Optional<CompanyProfile> company();

  /** {@return the id of the metric that is the north star; empty when none is chosen} */
  public abstract Optional<String> northStar();

  /** {@return where parts of the catalogue itself stand in its file; never part of equality} */
  @Value.Auxiliary
  @Value.Default
  public Positions positions() {
    return Positions.NONE;
  }

  /**
   * {@return the first metric with this id; empty when there is none}
   *
   * @param id the id
   */
  public Optional<Metric> findMetric(String id) {
    return Optional.ofNullable(firstMetrics().get(id));
  }

  /**
   * {@return the first KPI with this id; empty when there is none}
   *
   * @param id the id
   */
  public Optional<Kpi> findKpi(String id) {
    return Optional.ofNullable(firstKpis().get(id));
  }

  /**
   * {@return the metric that a KPI is about; empty when the KPI names none or one that is not here}
   *
   * @param kpi the KPI
   */
  public Optional<Metric> metricOf(Kpi kpi) {
    return kpi.metric().flatMap(this::findMetric);
  }

  /** The first metric of each id; leaner than the lists of all, because every rule asks it. */
  @Value.Lazy
  Map<String, Metric> firstMetrics() {
    Map<String, Metric> first = new HashMap<>();
    metrics().forEach(metric -> first.putIfAbsent(metric.id(), metric));
    return first;
  }

  /** The first KPI of each id. */
  @Value.Lazy
  Map<String, Kpi> firstKpis() {
    Map<String, Kpi> first = new HashMap<>();
    kpis().forEach(kpi -> first.putIfAbsent(kpi.id(), kpi));
    return first;
  }

  /** {@return the metrics by id, in the order written} */
  @Value.Lazy
  public ImmutableListMultimap<String, Metric> metricsById() {
    return Multimaps.index(metrics(), Metric::id);
  }

  /** {@return the KPIs by id, in the order written} */
  @Value.Lazy
  public ImmutableListMultimap<String, Kpi> kpisById() {
    return Multimaps.index(kpis(), Kpi::id);
  }

  /**
   * {@return the ids of the metrics that only serve others: they are part of a formula or guard a KPI, and no KPI aims at
   * them}
   */
  @Value.Lazy
  public ImmutableSet<String> servingMetrics() {
    Set<String> serving = new LinkedHashSet<>();
    for (Metric metric : metrics()) {
      metric.formula().ifPresent(formula -> serving.addAll(formula.references()));
    }
    for (Kpi kpi : kpis()) {
      kpi.guardrails().forEach(guardrail -> serving.add(guardrail.metric()));
    }
    for (Kpi kpi : kpis()) {
      kpi.metric().ifPresent(serving::remove);
    }
    return ImmutableSet.copyOf(serving);
  }

  /** {@return a builder that begins with this catalogue} */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * {@return the catalogue with one metric and the KPIs about it}
   *
   * @param metric the metric
   * @param kpis the KPIs
   */
  public static Catalog of(Metric metric, Kpi... kpis) {
    return builder().metric(metric).kpis(kpis).build();
  }

  /**
   * {@return the catalogue with these KPIs alone}
   *
   * @param kpis the KPIs
   */
  public static Catalog of(Kpi... kpis) {
    return builder().kpis(kpis).build();
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Catalog}; nothing is required. */
  public static final class Builder extends ImmutableCatalog.Builder {
    Builder() {}
  }
}
