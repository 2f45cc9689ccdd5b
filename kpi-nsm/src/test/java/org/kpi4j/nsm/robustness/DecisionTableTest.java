package org.kpi4j.nsm.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.kpi4j.nsm.weights.Weights;

class DecisionTableTest {
  /** Triantaphyllou (2000), "Multi-Criteria Decision Making Methods: A Comparative Study": the second and third tie. */
  @Test
  void triantaphyllou_isAsPublished() {
    DecisionTable table = DecisionTable.of(
        new double[] {25, 20, 15, 30}, new double[] {10, 30, 20, 30}, new double[] {30, 10, 30, 10
        });
    Weights weights = Weights.of(.2, .15, .4, .25);
    assertThat(table.total(0, weights)).isCloseTo(21.5, within(1e-9));
    assertThat(table.total(1, weights)).isCloseTo(22, within(1e-9));
    assertThat(table.total(2, weights)).isCloseTo(22, within(1e-9));
  }

  /** Dezert, Tchamova, Han and Tacnet (2020), "The SPOTIS rank reversal free method": 1 minus its distances. */
  @Test
  void spotis_isAsPublished() {
    DecisionTable table = DecisionTable.of(
        new double[] {15.5 / 17, 1 - 2.9 / 16, 9.7 / 13},
        new double[] {.3 / 17, 1 - 6 / 16.0, 11.4 / 13},
        new double[] {13.1 / 17, 1 - 6.3 / 16, 9.3 / 13},
        new double[] {8.2 / 17, 1 - 13.3 / 16, 2.7 / 13});
    Weights weights = Weights.of(.2, .3, .5);
    double[] distances = {.1989, .3705, .3063, .7491};
    for (int i = 0; i < distances.length; i++) {
      assertThat(1 - table.total(i, weights)).isCloseTo(distances[i], within(1e-4));
    }
  }

  /** Belton and Gear (1983), Omega 11(3): a copy of the second alternative turns the first two around, not here. */
  @Test
  void copyOfAnAlternative_turnsNothingAround() {
    double[] a = {1 / 9.0, 1, 1 / 9.0};
    double[] b = {1, 1 / 9.0, 1};
    double[] c = {1 / 9.0, 1 / 9.0, 1 / 9.0};
    Weights equal = Weights.equal(3);
    assertThat(DecisionTable.of(a, b, c).order(equal)).containsExactly(1, 0, 2);
    assertThat(DecisionTable.of(a, b, c, b).order(equal)).containsExactly(1, 3, 0, 2);
  }

  @Test
  void rowsOfDifferentLength_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DecisionTable.of(new double[] {1, 2}, new double[] {1}))
        .withMessage("row 1 must have 2 values: 1");
  }

  @Test
  void emptyTable_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DecisionTable(ImmutableList.of()))
        .withMessage("table must not be empty: []");
  }
}
