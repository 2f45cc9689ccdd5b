package org.kpi4j.nsm;

import static com.google.common.collect.Maps.toImmutableEnumMap;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Objects;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.model.GrowthPhase;
import org.kpi4j.model.Metric;
import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.evidence.Score;

/**
 * What one metric scores in each phase. A north star should fit the phase of today and still matter in five years; these
 * two pull against each other, and the outlook shows by how much.
 *
 * @param scored what gates and criteria make of the metric, by phase
 */
public record PhaseOutlook(ImmutableMap<GrowthPhase, ScoredCandidate> scored) {
  /**
   * {@return the outlook of a metric}
   *
   * @param choice the choice that it is a candidate of, with everything that was said about it
   * @param metric the id of the metric
   * @throws IllegalArgumentException if the choice has no such candidate
   */
  public static PhaseOutlook of(NorthStar choice, String metric) {
    return new PhaseOutlook(Arrays.stream(GrowthPhase.values())
        .collect(
            toImmutableEnumMap(phase -> phase, phase -> choice.inPhase(phase).score(metric))));
  }

  /**
   * {@return the outlook of a metric of which only the definition is known}
   *
   * @param metric the metric
   * @param company what is known of the company
   */
  public static PhaseOutlook of(Metric metric, CompanyProfile company) {
    return of(NorthStar.forCompany(company).consider(metric), metric.id());
  }

  /**
   * {@return the score in one phase}
   *
   * @param phase the phase
   */
  public Score in(GrowthPhase phase) {
    return of(phase).score();
  }

  /**
   * {@return by how much the score changes when the company reaches the next phase, in points from -1 to 1; 0 for an
   * established company}
   *
   * @param now the phase of today
   */
  public double changeAfter(GrowthPhase now) {
    GrowthPhase next = now == GrowthPhase.START_UP ? GrowthPhase.SCALE_UP : GrowthPhase.MATURE;
    return in(next).value() - in(now).value();
  }

  /**
   * {@return by how much it fits today better than it will last: the value on phase fit minus the value on durability,
   * from -1 to 1; far from 0 either way is the tension between the two}
   *
   * @param now the phase of today
   */
  public double tension(GrowthPhase now) {
    return value(now, Criterion.PHASE_FIT) - value(now, Criterion.DURABLE);
  }

  private double value(GrowthPhase phase, Criterion criterion) {
    return of(phase).contribution(criterion).evidence().value().value();
  }

  private ScoredCandidate of(GrowthPhase phase) {
    return Objects.requireNonNull(scored.get(phase), phase::name);
  }
}
