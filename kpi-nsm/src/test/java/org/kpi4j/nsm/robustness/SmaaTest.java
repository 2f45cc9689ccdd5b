package org.kpi4j.nsm.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kpi4j.nsm.weights.Weights;

class SmaaTest {
  private static final DecisionTable FOUR = DecisionTable.of(
      new double[] {.9, .2, .4},
      new double[] {.5, .6, .5},
      new double[] {.3, .9, .2},
      new double[] {.4, .4, .9});

  /** Exact areas of the polygons in which each alternative leads: 1267/4290, 9/440, 1865/6864, 33/80. */
  @Test
  void firstPlaces_areAsThePolygonsAre() {
    Acceptability result = Smaa.of(FOUR, WeightDistribution.uniform(3)).seed(7).run();
    double[] exact = {1267 / 4290.0, 9 / 440.0, 1865 / 6864.0, 33 / 80.0};
    for (int i = 0; i < exact.length; i++) {
      assertThat(result.first(i)).isCloseTo(exact[i], within(.005));
    }
    assertThat(result.error(3)).isCloseTo(.0016, within(1e-4));
  }

  @Test
  void centralWeights_pointToTheFavourite() {
    Acceptability result = Smaa.of(FOUR, WeightDistribution.uniform(3)).seed(7).run();
    for (int i = 0; i < 4; i++) {
      Weights central = result.rows().get(i).centralWeights().orElseThrow();
      assertThat(FOUR.order(central).get(0)).isEqualTo(i);
      assertThat(result.rows().get(i).confidence()).isEqualTo(1);
    }
  }

  @Test
  void alternativeThatIsNeverFirst_hasNoCentralWeights() {
    DecisionTable table = DecisionTable.of(new double[] {.9, .9}, new double[] {.1, .1});
    Acceptability result =
        Smaa.of(table, WeightDistribution.uniform(2)).samples(100).run();
    assertThat(result.rows().get(1))
        .isEqualTo(new Acceptability.Row(ImmutableList.of(0.0, 1.0), Optional.empty(), 0));
  }

  @Test
  void sameSeed_givesTheSameResult() {
    Smaa analysis = Smaa.of(FOUR, WeightDistribution.around(Weights.of(.5, .3, .2), 40))
        .samples(2000)
        .seed(3);
    assertThat(analysis.run())
        .isEqualTo(analysis.run())
        .isNotEqualTo(analysis.seed(4).run());
  }

  @Test
  void weightOfZero_staysZero() {
    DecisionTable table = DecisionTable.of(new double[] {.9, 0}, new double[] {.1, 1});
    Acceptability result = Smaa.of(table, WeightDistribution.around(Weights.of(1, 0), 40))
        .samples(100)
        .run();
    assertThat(result.first(0)).isEqualTo(1);
  }

  @Test
  void alternativesThatDrawLevel_shareThePlace() {
    DecisionTable table = DecisionTable.of(new double[] {.5}, new double[] {.5});
    Acceptability result =
        Smaa.of(table, WeightDistribution.uniform(1)).samples(10).run();
    assertThat(result.first(0)).isEqualTo(1);
    assertThat(result.first(1)).isEqualTo(1);
  }

  @Test
  void equalWeights_leaveTheirOrderOpen() {
    DecisionTable table = DecisionTable.of(new double[] {1, 0, 0}, new double[] {0, 1, 0});
    Acceptability result = Smaa.of(table, WeightDistribution.inOrderOf(Weights.of(.4, .4, .2)))
        .seed(5)
        .run();
    assertThat(result.first(0)).isCloseTo(.5, within(.005));
  }

  @Test
  void moreMargin_makesTheFirstPlaceLessSure() {
    assertThat(lead(.3)).isLessThan(lead(.2)).isLessThan(lead(.04));
  }

  @Test
  void weightsOfTheWrongNumber_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Smaa.of(FOUR, WeightDistribution.uniform(2)))
        .withMessage("weights must be 3: 2");
  }

  @Test
  void noSamples_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Smaa.of(FOUR, WeightDistribution.uniform(3)).samples(0))
        .withMessage("samples must be at least 1: 0");
  }

  private static double lead(double margin) {
    ImmutableList<ImmutableList<Estimate>> rows = IntStream.of(6, 5)
        .mapToObj(tenths -> ImmutableList.of(Estimate.share(tenths / 10.0, margin)))
        .collect(ImmutableList.toImmutableList());
    return Smaa.of(new DecisionTable(rows), WeightDistribution.uniform(1)).run().first(0);
  }
}
