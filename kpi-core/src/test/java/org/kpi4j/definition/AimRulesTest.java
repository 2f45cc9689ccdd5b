package org.kpi4j.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kpi4j.model.Aim;
import org.kpi4j.model.Band;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Comparison;
import org.kpi4j.model.Direction;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Movement;
import org.kpi4j.model.Observation;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Series;
import org.kpi4j.model.Target;
import org.kpi4j.model.Threshold;
import org.kpi4j.model.Unit;
import org.kpi4j.rule.Rule;

/** Edges of the rules about goals, thresholds and milestones. */
class AimRulesTest {
  private static final LocalDate START = LocalDate.of(2027, 1, 1);

  private static Catalog on(Direction direction, Aim aim) {
    Metric metric = Metric.builder().id("m").direction(direction).build();
    return Catalog.of(metric, Kpi.builder().id("k").metric(metric).aim(aim).build());
  }

  private static Goal to(Target target) {
    return Goal.builder().baseline(Quantity.percent(5)).target(target).build();
  }

  private static boolean isAgainst(Direction direction, Aim aim) {
    return !Findings.of(new TargetAgainstDirection(), on(direction, aim)).isEmpty();
  }

  @Test
  void statedMovement_outweighsTheNumbers() {
    Goal down =
        Goal.builder().movement(Movement.DECREASE).target(Target.relative(20)).build();
    assertThat(isAgainst(Direction.HIGHER, down)).isTrue();
    assertThat(isAgainst(Direction.LOWER, down)).isFalse();
    Goal kept =
        Goal.builder().movement(Movement.MAINTAIN).target(Target.relative(20)).build();
    assertThat(isAgainst(Direction.LOWER, kept)).isFalse();
  }

  @Test
  void numbersAlone_tellTheCourse() {
    assertThat(isAgainst(Direction.HIGHER, to(Target.level(Quantity.percent(4)))))
        .isTrue();
    assertThat(isAgainst(Direction.HIGHER, to(Target.level(Quantity.of(0.06, Unit.FRACTION)))))
        .isFalse();
    assertThat(isAgainst(Direction.LOWER, to(Target.relative(10)))).isTrue();
    assertThat(isAgainst(Direction.HIGHER, to(Target.delta(Quantity.percent(-1)))))
        .isTrue();
    assertThat(isAgainst(
            Direction.HIGHER,
            to(new Target(Target.Kind.MULTIPLE, Comparison.EXACTLY, Quantity.of(0.5, Unit.TIMES)))))
        .isTrue();
    assertThat(isAgainst(
            Direction.LOWER,
            to(new Target(Target.Kind.MULTIPLE, Comparison.EXACTLY, Quantity.of(2, Unit.TIMES)))))
        .isTrue();
    assertThat(isAgainst(
            Direction.LOWER,
            to(new Target(Target.Kind.COUNT, Comparison.EXACTLY, Quantity.of(2, Unit.COUNT)))))
        .isFalse();
    assertThat(isAgainst(Direction.LOWER, to(Target.level(Quantity.of(9, Unit.currency("EUR"))))))
        .isFalse();
  }

  @Test
  void neutralMetrics_haveNoWrongDirection() {
    for (Direction direction : List.of(Direction.NEUTRAL, Direction.BAND)) {
      assertThat(isAgainst(direction, to(Target.relative(10)))).isFalse();
      assertThat(isAgainst(direction, Threshold.atLeast(Quantity.percent(1)))).isFalse();
    }
  }

  @Test
  void boundsOnBothSides_areNoDirection() {
    Threshold both = Threshold.builder()
        .lower(Quantity.percent(1))
        .upper(Quantity.percent(2))
        .build();
    assertThat(isAgainst(Direction.HIGHER, both)).isFalse();
    assertThat(isAgainst(Direction.HIGHER, Threshold.atMost(Quantity.percent(1))))
        .isTrue();
    assertThat(isAgainst(Direction.HIGHER, Threshold.atLeast(Quantity.percent(1))))
        .isFalse();
  }

  @Test
  void messagesOfBothSides() {
    assertThat(Findings.texts(
            new TargetAgainstDirection(), on(Direction.HIGHER, to(Target.relative(-3)))))
        .containsExactly("kpi:k aim: More of 'm' is better, but the goal lowers it: 'k'");
    assertThat(Findings.texts(
            new TargetAgainstDirection(),
            on(Direction.HIGHER, Threshold.atMost(Quantity.percent(1)))))
        .containsExactly(
            "kpi:k aim: More of 'm' is better, but the only bound is an upper one: 'k'");
  }

  @Test
  void aimInAStatement_isLeftToOtherRules() {
    Kpi said =
        Kpi.builder().id("k").statement("Grow").aim(Goal.builder().build()).build();
    for (Rule rule : List.of(new MissingDeadline(), new MissingTarget())) {
      assertThat(Findings.applies(rule, Catalog.of(said))).isFalse();
      assertThat(Findings.applies(rule, Catalog.of(Kpi.builder().id("k").build())))
          .isFalse();
    }
    assertThat(Findings.applies(new MissingKpiOwner(), Catalog.of(Kpi.stating("Grow"))))
        .isFalse();
    assertThat(Findings.applies(new MissingKpiOwner(), Catalog.of(said))).isTrue();
  }

  @Test
  void keptValue_needsABaselineAlone() {
    Goal kept =
        Goal.builder().movement(Movement.MAINTAIN).baseline(Quantity.percent(5)).build();
    assertThat(Findings.of(new MissingTarget(), on(Direction.LOWER, kept))).isEmpty();
    Goal open = Goal.builder().movement(Movement.MAINTAIN).build();
    assertThat(Findings.of(new MissingTarget(), on(Direction.LOWER, open))).hasSize(1);
    Goal rising =
        Goal.builder().movement(Movement.INCREASE).baseline(Quantity.percent(5)).build();
    assertThat(Findings.of(new MissingTarget(), on(Direction.LOWER, rising))).hasSize(1);
  }

  @Test
  void anyBound_isATarget() {
    for (Threshold bound : List.of(
        Threshold.atLeast(Quantity.percent(1)),
        Threshold.atMost(Quantity.percent(1)),
        Threshold.builder().band(Samples.band(Band.Health.GOOD, 0, 1)).build())) {
      assertThat(Findings.of(new MissingTarget(), on(Direction.LOWER, bound))).isEmpty();
    }
  }

  @Test
  void cadence_mayStandInTheMetricOrTheStatement() {
    Threshold bound = Threshold.atMost(Quantity.percent(1));
    Metric weekly = Metric.builder().id("m").window(Period.ofDays(7)).build();
    Kpi kpi = Kpi.builder().id("k").metric(weekly).aim(bound).build();
    assertThat(Findings.of(new MissingCadence(), Catalog.of(weekly, kpi))).isEmpty();
    Kpi said =
        Kpi.builder().id("k").aim(bound).statement("Every week churn below 1%").build();
    assertThat(Findings.of(new MissingCadence(), Catalog.of(said))).isEmpty();
    assertThat(Findings.of(new MissingCadence(), Catalog.of(kpi))).hasSize(1);
  }

  @Test
  void milestonesInAnyWrittenOrder_areJudgedByTheirDays() {
    Goal shuffled = Samples.goal(5, 3)
        .milestone(Milestones.at(9, 3))
        .milestone(Milestones.at(3, 4.5))
        .build();
    assertThat(Findings.of(new MilestonesOutOfOrder(), Samples.churn(shuffled))).isEmpty();
    assertThat(Findings.of(new LastMilestoneOffTarget(), Samples.churn(shuffled)))
        .isEmpty();
  }

  @Test
  void milestonesThatRiseTowardsALowerTarget_areOutOfOrder() {
    Goal rising = Samples.goal(5, 3)
        .milestone(Milestones.at(3, 3))
        .milestone(Milestones.at(6, 4))
        .build();
    assertThat(Findings.of(new MilestonesOutOfOrder(), Samples.churn(rising))).hasSize(1);
    Goal free = Goal.builder()
        .milestone(Milestones.at(3, 3))
        .milestone(Milestones.at(6, 4))
        .build();
    assertThat(Findings.of(new MilestonesOutOfOrder(), Samples.churn(free))).isEmpty();
    Goal back = Goal.builder()
        .milestone(Milestones.at(3, 3))
        .milestone(Milestones.at(6, 4))
        .milestone(Milestones.at(9, 3))
        .build();
    assertThat(Findings.of(new MilestonesOutOfOrder(), Samples.churn(back))).hasSize(1);
    Goal flat = Goal.builder()
        .milestone(Milestones.at(3, 3))
        .milestone(Milestones.at(6, 3))
        .build();
    assertThat(Findings.of(new MilestonesOutOfOrder(), Samples.churn(flat))).isEmpty();
  }

  @Test
  void lastMilestone_meetsABound() {
    for (Comparison comparison : Comparison.values()) {
      List<Boolean> met = new ArrayList<>();
      for (double last : new double[] {2, 3, 4}) {
        Goal goal = Goal.builder()
            .target(new Target(Target.Kind.LEVEL, comparison, Quantity.percent(3)))
            .milestone(Milestones.at(6, last))
            .build();
        met.add(Findings.of(new LastMilestoneOffTarget(), Samples.churn(goal)).isEmpty());
      }
      assertThat(met)
          .as("%s", comparison)
          .isEqualTo(
              switch (comparison) {
                case EXACTLY -> List.of(false, true, false);
                case AT_LEAST -> List.of(false, true, true);
                case AT_MOST -> List.of(true, true, false);
                case ABOVE -> List.of(false, false, true);
                case BELOW -> List.of(true, false, false);
                case ABOUT -> List.of(true, true, true);
              });
    }
  }

  @Test
  void lastMilestoneInAnotherUnit_isNotCompared() {
    Goal goal = Goal.builder()
        .target(Target.level(Quantity.of(3, Unit.COUNT)))
        .milestone(Milestones.at(6, 9))
        .build();
    assertThat(Findings.applies(new LastMilestoneOffTarget(), Samples.churn(goal)))
        .isFalse();
    Goal relative =
        Goal.builder().target(Target.relative(3)).milestone(Milestones.at(6, 9)).build();
    assertThat(Findings.applies(new LastMilestoneOffTarget(), Samples.churn(relative)))
        .isFalse();
  }

  @Test
  void weights_mayBeRoundedThirds() {
    Kpi thirds = Kpi.builder()
        .id("k")
        .weight("a", 33.33)
        .weight("b", 33.33)
        .weight("c", 33.33)
        .build();
    assertThat(Findings.of(new WeightsNotWhole(), Catalog.of(thirds))).isEmpty();
    Kpi more = Kpi.builder().id("k").weight("a", 60.0).weight("b", 41.0).build();
    assertThat(Findings.texts(new WeightsNotWhole(), Catalog.of(more)))
        .containsExactly("kpi:k weights: The weights do not add up to 100% but to '101%'");
  }

  @Test
  void valueOnTheLastDay_isRecentEnough() {
    assertThat(Findings.of(new NoRecentValue(), measured(LocalDate.of(2026, 5, 18))))
        .isEmpty();
    assertThat(Findings.of(new NoRecentValue(), measured(LocalDate.of(2026, 5, 17))))
        .hasSize(1);
    Catalog once = measured(LocalDate.of(2025, 5, 17));
    Catalog twice = once.toBuilder()
        .addAllSeries(measured(LocalDate.of(2026, 5, 30)).series())
        .build();
    assertThat(Findings.of(new NoRecentValue(), twice)).isEmpty();
  }

  private static Catalog measured(LocalDate to) {
    return Catalog.builder()
        .kpi(Kpi.builder().id("k").metric("m").reviewCadence(Period.ofDays(7)).build())
        .series(Series.builder()
            .metric("m")
            .observation(new Observation(to.minusDays(7), to, 1))
            .build())
        .build();
  }

  @Test
  void undatedGoal_withoutBaseline_isFine() {
    assertThat(Findings.applies(
            new UndatedBaseline(),
            on(Direction.LOWER, Goal.builder().start(START).build())))
        .isFalse();
  }
}
