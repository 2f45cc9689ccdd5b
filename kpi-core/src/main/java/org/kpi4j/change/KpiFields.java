package org.kpi4j.change;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kpi4j.model.Aim;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Threshold;
import org.kpi4j.rule.Subject;

/** What a change of each attribute of a KPI means. */
final class KpiFields {
  static final Kind<Kpi> KIND = new Kind<>(
      Kpi::id,
      Subject::of,
      kpi -> Set.of(),
      kpi -> kpi.toBuilder().id("?").build(),
      Impact.BREAKING,
      ImmutableList.of(
          Field.breaking("metric", Kpi::metric),
          Field.breaking("population", Kpi::population),
          Field.breaking("weights", Kpi::weights),
          Field.minor("aim.movement", goal(Goal::movement)),
          Field.minor("aim.baseline", goal(Goal::baseline)),
          Field.minor("aim.baselineOn", goal(Goal::baselineOn)),
          Field.minor("aim.target", goal(Goal::target)),
          Field.minor("aim.deadline", goal(Goal::deadline)),
          Field.minor("aim.start", goal(Goal::start)),
          Field.minor("aim.milestones", goal(Goal::milestones)),
          Field.minor("aim.lower", threshold(Threshold::lower)),
          Field.minor("aim.upper", threshold(Threshold::upper)),
          Field.minor("aim.bands", threshold(Threshold::bands)),
          Field.minor("aim", kpi -> kpi.aim().map(KpiFields::kind)),
          Field.minor("statement", Kpi::statement),
          Field.minor("owners", Kpi::owners),
          Field.minor("teams", Kpi::teams),
          Field.minor("acceptedBy", Kpi::acceptedBy),
          Field.minor("reviewCadence", Kpi::reviewCadence),
          Field.minor("lever", Kpi::lever),
          Field.minor("guardrails", Kpi::guardrails),
          Field.minor("supports", Kpi::supports),
          Field.minor("stage", Kpi::stage),
          Field.minor("lifecycle", Kpi::lifecycle),
          Field.minor("extensions", Kpi::extensions),
          Field.cosmetic("name", Kpi::name),
          Field.cosmetic("language", Kpi::language),
          Field.cosmetic("reason", Kpi::reason),
          Field.cosmetic("tags", Kpi::tags)));

  private KpiFields() {}

  private static Function<Kpi, @Nullable Object> goal(Function<Goal, Object> part) {
    return kpi -> kpi.goal().map(part).orElse(null);
  }

  private static Function<Kpi, @Nullable Object> threshold(Function<Threshold, Object> part) {
    return kpi -> kpi.threshold().map(part).orElse(null);
  }

  private static AimKind kind(Aim aim) {
    return aim instanceof Goal ? AimKind.GOAL : AimKind.THRESHOLD;
  }

  private enum AimKind {
    GOAL,
    THRESHOLD
  }
}
