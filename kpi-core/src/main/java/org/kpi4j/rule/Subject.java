package org.kpi4j.rule;

import java.io.Serializable;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Initiative;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Objective;
import org.kpi4j.model.Positions;
import org.kpi4j.model.Team;

/**
 * What a finding is about.
 *
 * @param kind the kind of definition
 * @param id its id; empty for a whole catalogue
 * @param positions where it stands; not part of a finding's identity
 */
public record Subject(Kind kind, String id, Positions positions) implements Serializable {
  /** The kinds of definition that findings are about. */
  public enum Kind {
    /** The catalogue as a whole. */
    CATALOG,
    /** A metric. */
    METRIC,
    /** A KPI. */
    KPI,
    /** A team. */
    TEAM,
    /** An objective. */
    OBJECTIVE,
    /** An initiative. */
    INITIATIVE
  }

  /**
   * {@return a metric as a subject}
   *
   * @param metric the metric
   */
  public static Subject of(Metric metric) {
    return new Subject(Kind.METRIC, metric.id(), metric.positions());
  }

  /**
   * {@return a KPI as a subject}
   *
   * @param kpi the KPI
   */
  public static Subject of(Kpi kpi) {
    return new Subject(Kind.KPI, kpi.id(), kpi.positions());
  }

  /**
   * {@return a team as a subject}
   *
   * @param team the team
   */
  public static Subject of(Team team) {
    return new Subject(Kind.TEAM, team.id(), team.positions());
  }

  /**
   * {@return an objective as a subject}
   *
   * @param objective the objective
   */
  public static Subject of(Objective objective) {
    return new Subject(Kind.OBJECTIVE, objective.id(), objective.positions());
  }

  /**
   * {@return an initiative as a subject}
   *
   * @param initiative the initiative
   */
  public static Subject of(Initiative initiative) {
    return new Subject(Kind.INITIATIVE, initiative.id(), initiative.positions());
  }

  /**
   * {@return a catalogue as a subject}
   *
   * @param catalog the catalogue
   */
  public static Subject of(Catalog catalog) {
    return new Subject(Kind.CATALOG, "", catalog.positions());
  }

  /** {@return the subject as text, such as {@code kpi:revenue-growth}} */
  public String key() {
    return kind == Kind.CATALOG
        ? "catalog"
        : kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + id;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Subject subject && kind == subject.kind && id.equals(subject.id);
  }

  @Override
  public int hashCode() {
    return 31 * kind.hashCode() + id.hashCode();
  }

  @Override
  public String toString() {
    return key();
  }
}
