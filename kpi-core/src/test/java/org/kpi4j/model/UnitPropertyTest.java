package org.kpi4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Laws of units: an algebra, and a text form. */
class UnitPropertyTest {
  @Property
  void parseOfPrint_givesTheSameUnit(@ForAll("units") Unit unit) {
    assertThat(Unit.parse(unit.toString())).isEqualTo(unit);
  }

  @Property
  void parse_isStable(@ForAll String text) {
    try {
      Unit unit = Unit.parse(text);
      assertThat(Unit.parse(unit.toString())).isEqualTo(unit);
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining("unit");
    }
  }

  @Property
  void times_isCommutativeAndAssociative(
      @ForAll("units") Unit a, @ForAll("units") Unit b, @ForAll("units") Unit c) {
    assertThat(a.times(b)).isEqualTo(b.times(a));
    assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
  }

  @Property
  void per_undoesTimes(@ForAll("units") Unit a, @ForAll("units") Unit b) {
    assertThat(a.times(b).per(b)).isEqualTo(a);
    assertThat(a.per(a)).isEqualTo(Unit.FRACTION);
    assertThat(a.times(Unit.FRACTION)).isEqualTo(a);
  }

  @Property
  void commensurability_isReflexiveAndSymmetric(@ForAll("units") Unit a, @ForAll("units") Unit b) {
    assertThat(a.isCommensurableWith(a)).isTrue();
    assertThat(a.isCommensurableWith(b)).isEqualTo(b.isCommensurableWith(a));
  }

  @Property
  void quantity_readsBack(@ForAll("quantities") Quantity quantity) {
    assertThat(Quantity.parse(quantity.toString())).isEqualTo(quantity);
  }

  @Provide
  Arbitrary<Unit> units() {
    return ValueArbitraries.units();
  }

  @Provide
  Arbitrary<Quantity> quantities() {
    return ValueArbitraries.quantities();
  }

  @Test
  void revenuePerOrder_isMoneyPerOrder() {
    Unit derived = Unit.currency("EUR").per(Unit.countOf("order"));
    assertThat(derived).isEqualTo(Unit.parse("EUR/order"));
    assertThat(derived.isCommensurableWith(Unit.parse("USD/order"))).isFalse();
    assertThat(derived.isCommensurableWith(Unit.parse("money/purchase"))).isTrue();
  }

  @Test
  void power_readsBackHoweverHigh() {
    Unit high = Unit.parse("m^9*m^9");
    assertThat(high.toString()).isEqualTo("m^18");
    assertThat(Unit.parse("m^18")).isEqualTo(high);
    assertThat(Unit.parse("kg*m^2/s^2").toString()).isEqualTo("kg*m^2/s^2");
  }
}
