package org.kpi4j.change;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import org.kpi4j.model.Initiative;
import org.kpi4j.model.Objective;
import org.kpi4j.model.Positions;
import org.kpi4j.model.Series;
import org.kpi4j.model.Team;
import org.kpi4j.rule.Subject;

/** What a change of each attribute of objectives, initiatives, teams and series means. */
final class OtherFields {
  static final Kind<Objective> OBJECTIVES = new Kind<>(
      Objective::id,
      Subject::of,
      objective -> Set.of(),
      Objective::statement,
      Impact.MINOR,
      ImmutableList.of(
          Field.minor("statement", Objective::statement),
          Field.minor("owner", Objective::owner),
          Field.minor("period", Objective::period),
          Field.minor("keyResults", Objective::keyResults),
          Field.minor("supports", Objective::supports)));

  static final Kind<Initiative> INITIATIVES = new Kind<>(
      Initiative::id,
      Subject::of,
      initiative -> Set.of(),
      initiative -> initiative.name().orElse(null),
      Impact.MINOR,
      ImmutableList.of(
          Field.cosmetic("name", Initiative::name),
          Field.minor("owner", Initiative::owner),
          Field.minor("moves", Initiative::moves)));

  static final Kind<Team> TEAMS = new Kind<>(
      Team::id,
      Subject::of,
      team -> Set.of(),
      team -> team.name().orElse(null),
      Impact.MINOR,
      ImmutableList.of(
          Field.cosmetic("name", Team::name), Field.minor("department", Team::department)));

  /** Values of a metric are told apart by the metric; another unit or tool makes them other values. */
  static final Kind<Series> SERIES = new Kind<>(
      Series::metric,
      series -> new Subject(Subject.Kind.METRIC, series.metric(), Positions.NONE),
      series -> Set.of(),
      series -> null,
      Impact.MINOR,
      ImmutableList.of(
          Field.breaking("series.unit", Series::unit),
          Field.minor("series.source", Series::source),
          Field.minor("series.observations", Series::observations)));

  private OtherFields() {}
}
