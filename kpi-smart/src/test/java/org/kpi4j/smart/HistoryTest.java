package org.kpi4j.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kpi4j.model.Catalog;

class HistoryTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

  @Test
  void twoMeasurements_areNoHistory() {
    Catalog catalog = Measured.monthly("Raise NPS", NEW_YEAR, 30, 31);
    assertThat(History.of(catalog.kpis().get(0), catalog)).isEmpty();
  }

  @Test
  void noise_isTheStandardDeviationOfTheChanges() {
    // changes 8, -9, 8, -6: mean 0.25, squares 60.06 + 85.56 + 60.06 + 39.06 = 244.75, root of a
    // third of it 9.03
    assertThat(history(30, 38, 29, 37, 31).noise()).isCloseTo(9.03, within(0.005));
  }

  @Test
  void fastestPace_looksOneWayOnly() {
    History falling = history(30, 20, 10);
    assertThat(falling.fastestPace(true)).isZero();
    // 10 in the 28 days of February, and 10 in the 31 days of March
    assertThat(falling.fastestPace(false)).isCloseTo(-10.0 / 28, within(1e-9));
  }

  @Test
  void usualPace_isTheChangeADayFromFirstToLast() {
    // 20 in the 59 days from 1 February to 1 April
    assertThat(history(30, 20, 10).usualPace()).isCloseTo(-20.0 / 59, within(1e-9));
  }

  private static History history(double... values) {
    Catalog catalog = Measured.monthly("Raise NPS", NEW_YEAR, values);
    return History.of(catalog.kpis().get(0), catalog).orElseThrow();
  }
}
