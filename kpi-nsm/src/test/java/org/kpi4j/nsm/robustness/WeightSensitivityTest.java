package org.kpi4j.nsm.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.kpi4j.nsm.weights.Weights;

class WeightSensitivityTest {
  /** Triantaphyllou and Sanchez (1997), Decision Sciences 28(1); the printed weights sum to 1.0001. */
  private static final DecisionTable SANCHEZ = DecisionTable.of(
      new double[] {.3088, .2897, .3867, .1922},
      new double[] {.2163, .3458, .1755, .6288},
      new double[] {.4509, .2473, .1194, .0575},
      new double[] {.0240, .1172, .3184, .1215});

  private static final Weights SANCHEZ_WEIGHTS = Weights.proportionalTo(.3277, .3058, .2876, .0790);

  private static final DecisionTable FOUR = DecisionTable.of(
      new double[] {.9, .2, .4},
      new double[] {.5, .6, .5},
      new double[] {.3, .9, .2},
      new double[] {.4, .4, .9});

  @Example
  void smallestChange_isAsPublished() {
    WeightChange first = WeightChange.smallest(SANCHEZ, SANCHEZ_WEIGHTS, 0, 1).orElseThrow();
    assertThat(first.criterion()).isEqualTo(2);
    assertThat(first.relative()).isCloseTo(.6488, within(1e-4));
    WeightChange any = WeightChange.smallest(SANCHEZ, SANCHEZ_WEIGHTS, 1, 2).orElseThrow();
    assertThat(any.criterion()).isZero();
    assertThat(any.relative()).isCloseTo(-.1887, within(1e-4));
  }

  @Example
  void firstPlace_isKeptInsideTheInterval() {
    StabilityInterval interval =
        StabilityInterval.of(FOUR, Weights.of(.4, .35, .25)).get(0);
    assertThat(interval.low()).isCloseTo(.3333, within(1e-4));
    assertThat(interval.high()).isCloseTo(.4074, within(1e-4));
    assertThat(interval.isWhole()).isFalse();
  }

  @Example
  void oneAlternative_isFirstWithAnyWeight() {
    assertThat(StabilityInterval.of(DecisionTable.of(new double[] {.1, .2}), Weights.of(1, 0)))
        .allMatch(StabilityInterval::isWhole);
  }

  @Property(tries = 200)
  void weightInsideTheInterval_neverChangesTheFirstPlace(
      @ForAll @Size(15) List<@DoubleRange(min = 0, max = 1) Double> values,
      @ForAll @DoubleRange(min = 0, max = 1) double point) {
    DecisionTable table = DecisionTable.of(inRowsOfThree(values));
    Weights weights = Weights.of(.5, .3, .2);
    int winner = table.order(weights).get(0);
    for (StabilityInterval interval : StabilityInterval.of(table, weights)) {
      double weight = interval.low() + point * (interval.high() - interval.low());
      Weights moved = moved(weights, interval.criterion(), weight);
      double best = table.total(table.order(moved).get(0), moved);
      assertThat(table.total(winner, moved)).isCloseTo(best, within(1e-9));
    }
  }

  private static Weights moved(Weights weights, int criterion, double weight) {
    double[] all = weights.toArray();
    for (int k = 0; k < all.length; k++) {
      all[k] = k == criterion ? weight : all[k] * (1 - weight) / (1 - weights.get(criterion));
    }
    return Weights.proportionalTo(all);
  }

  private static double[][] inRowsOfThree(List<Double> values) {
    return IntStream.range(0, values.size() / 3)
        .mapToObj(
            i -> new double[] {values.get(3 * i), values.get(3 * i + 1), values.get(3 * i + 2)})
        .toArray(double[][]::new);
  }
}
