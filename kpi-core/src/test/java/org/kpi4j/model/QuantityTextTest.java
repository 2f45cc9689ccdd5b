package org.kpi4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"4,5 %", "1.200,50 EUR", "1,200.50 EUR", "1e400 EUR", "12O EUR", "5 000 EUR"})
  void numberThatIsNoPlainOne_isRefusedWithItsText(String text) {
    assertThatThrownBy(() -> Quantity.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("quantity must be a number")
        .hasMessageContaining(text);
  }

  @ParameterizedTest
  @CsvSource({"4.5 %, 4.5, %", "14.2EUR, 14.2, EUR", "0.4 invitation/member, 0.4, invitation/member"
  })
  void plainNumberWithUnit_isRead(String text, double value, String unit) {
    assertThat(Quantity.parse(text)).isEqualTo(Quantity.of(value, Unit.parse(unit)));
  }
}
