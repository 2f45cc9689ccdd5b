package org.kpi4j.testing.jqwik;

import static org.kpi4j.model.Band.Health.GOOD;
import static org.kpi4j.model.Band.Health.POOR;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kpi4j.model.Band;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.model.DataSource;
import org.kpi4j.model.Deadline;
import org.kpi4j.model.Direction;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Guardrail;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Language;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Milestone;
import org.kpi4j.model.Objective;
import org.kpi4j.model.Observation;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Series;
import org.kpi4j.model.Target;
import org.kpi4j.model.Team;
import org.kpi4j.model.Threshold;
import org.kpi4j.model.Unit;

/** Puts sound definitions together. All metrics are shares, so that every goal fits its metric. */
final class SoundDefinitions {
  /** The day of every baseline. */
  static final LocalDate MEASURED = LocalDate.of(2026, 1, 1);

  static final Team TEAM = Team.of("customer-team");
  private static final double NEARER_TO_THE_BEST = 0.5;
  private static final double BEST = 100;

  private SoundDefinitions() {}

  static Arbitrary<String> ids() {
    return Combinators.combine(
            Arbitraries.of("trial", "repeat", "delivery", "complaint", "renewal"),
            Arbitraries.of("rate", "share", "success", "quality"))
        .as((first, second) -> first + "-" + second);
  }

  static Arbitrary<Direction> directions() {
    return Arbitraries.of(Direction.HIGHER, Direction.LOWER);
  }

  static Metric metric(String id, Direction direction) {
    return Metric.builder()
        .id(id)
        .name(LocalizedText.of(Language.ENGLISH, id.replace('-', ' ')))
        .description(LocalizedText.of(Language.ENGLISH, "The share of " + id.replace('-', ' ')))
        .formula("count(event." + id.substring(0, id.indexOf('-')) + ") / count(event.all)")
        .unit(Unit.PERCENT)
        .direction(direction)
        .owner(TEAM.id())
        .source(DataSource.of("Looker Studio"))
        .build();
  }

  static Kpi kpi(Metric metric, double baseline) {
    boolean isHigher = metric.direction().filter(Direction.HIGHER::equals).isPresent();
    double target = isHigher
        ? baseline + (BEST - baseline) * NEARER_TO_THE_BEST
        : baseline * NEARER_TO_THE_BEST;
    Goal goal = Goal.builder()
        .baseline(Quantity.percent(baseline))
        .baselineOn(MEASURED)
        .target(Target.level(Quantity.percent(target)))
        .addAllMilestones(milestones(baseline, target, MEASURED.plusYears(1)))
        .deadline(Deadline.on(MEASURED.plusYears(1)))
        .build();
    return Kpi.builder()
        .id("better-" + metric.id())
        .metric(metric)
        .aim(goal)
        .owner(TEAM.id())
        .lever("a guided first week")
        .reviewCadence(Period.ofDays(7))
        .support("growth")
        .build();
  }

  /** {@return a value between on the second day, and the target on the last one} */
  static List<Milestone> milestones(double from, double to, LocalDate last) {
    return List.of(
        new Milestone(MEASURED.plusDays(1), Quantity.percent((from + to) / 2)),
        new Milestone(last, Quantity.percent(to)));
  }

  /** {@return a bound, or the bands on both sides of it} */
  static Threshold threshold(Quantity bound, boolean isLower, boolean isBanded) {
    if (!isBanded) {
      return isLower ? Threshold.atLeast(bound) : Threshold.atMost(bound);
    }
    Band above = Band.builder().health(isLower ? GOOD : POOR).lower(bound).build();
    Band below = Band.builder().health(isLower ? POOR : GOOD).upper(bound).build();
    return Threshold.builder().bands(below, above).build();
  }

  static Series series(String metric, List<Double> values) {
    Series.Builder series = Series.builder().metric(metric).unit(Unit.PERCENT);
    for (int i = 0; i < values.size(); i++) {
      LocalDate first = MEASURED.plusMonths(i);
      series.observation(new Observation(first, first.plusMonths(1), values.get(i)));
    }
    return series.build();
  }

  static Catalog catalog(List<Metric> metrics, double baseline, CompanyProfile company) {
    Metric first = metrics.get(0);
    Kpi.Builder kpi = kpi(first, baseline).toBuilder();
    metrics.stream()
        .skip(1)
        .forEach(other -> kpi.guardrail(Guardrail.of(other.id(), "It must not become worse")));
    return Catalog.builder()
        .addAllMetrics(metrics)
        .kpi(kpi.build())
        .team(TEAM)
        .objective(Objective.builder()
            .id("growth")
            .statement(LocalizedText.of(Language.ENGLISH, "Customers who stay"))
            .build())
        .northStar(first.id())
        .company(company)
        .build();
  }
}
