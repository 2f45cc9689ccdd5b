package org.kpi4j.definition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Unit;

/** Comparing quantities across scales. */
class MeasuresTest {
  private static Quantity q(String text) {
    return Quantity.parse(text);
  }

  @Test
  void sharesAndPercentages_areComparedByTheirSize() {
    assertThat(Measures.compare(q("0.2"), q("20 %"))).isZero();
    assertThat(Measures.compare(q("0.3"), q("20 %"))).isPositive();
    assertThat(Measures.compare(q("19 %"), q("0.2"))).isNegative();
    assertThat(Measures.compare(q("2 pp"), q("2 %"))).isZero();
  }

  @Test
  void times_areComparedByTheirLength() {
    assertThat(Measures.compare(q("2 h"), q("120 min"))).isZero();
    assertThat(Measures.compare(q("1 week"), q("6 day"))).isPositive();
    assertThat(Measures.compare(q("1500 ms"), q("2 s"))).isNegative();
    assertThat(Measures.compare(q("1 day"), q("24 h"))).isZero();
  }

  @Test
  void unlikeThings_areNotCompared() {
    assertThat(Measures.areComparable(q("1 EUR"), q("1 USD"))).isFalse();
    assertThat(Measures.areComparable(q("1 h"), q("1 %"))).isFalse();
    assertThat(Measures.areComparable(q("1 month"), q("30 day"))).isFalse();
    assertThat(Measures.areComparable(q("1 EUR"), q("2 EUR"))).isTrue();
    assertThat(Measures.areComparable(q("1 min"), q("2 h"))).isTrue();
  }

  @Test
  void rounding_makesNoDifference() {
    assertThat(Measures.compare(Quantity.of(0.1 + 0.2, Unit.COUNT), Quantity.of(0.3, Unit.COUNT)))
        .isZero();
    assertThat(Measures.compare(Quantity.of(0.30001, Unit.COUNT), Quantity.of(0.3, Unit.COUNT)))
        .isPositive();
  }
}
