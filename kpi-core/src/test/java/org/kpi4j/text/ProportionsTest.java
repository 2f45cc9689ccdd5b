package org.kpi4j.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kpi4j.model.Language;
import org.kpi4j.model.Unit;

class ProportionsTest {
  private static Amount only(String language, String text) {
    var amounts = Recognizer.of(Language.of(language)).recognize(text).amounts();
    assertThat(amounts).as(text).hasSize(1);
    return amounts.get(0);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      nl | tussen de 120 en 140 deelnemers    | 120 | 140
      nl | tussen de 120 en de 140 deelnemers | 120 | 140
      nl | tussen de € 3 en € 5               | 3   | 5
      en | between 120 and 140 entrants       | 120 | 140
      en | between the 10 and the 12 entrants | 10  | 12
      """)
  void twoNumbersBehindBetween_areOneRange(String language, String text, double low, double high) {
    Amount amount = only(language, text);
    assertThat(amount.value()).isEqualTo(low);
    assertThat(amount.max()).hasValue(high);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en | shrink the queue by three quarters | 75   | %
      en | bring it to three quarters         | 75   | %
      nl | de rij met drie kwart verkorten    | 75   | %
      en | a mark of 3.8 out of 5 stars       | 3.8  | /5
      en | a mark of 4 out of 5 stars         | 4    | /5
      nl | een cijfer van 4,2 van de 5 sterren| 4.2  | /5
      nl | een cijfer van 7 van de 10 punten  | 7    | /10
      en | one carer to eight: 1:8            | 12.5 | %
      """)
  void sharesAndScores_haveTheirUnit(String language, String text, double value, String unit) {
    var amounts = Recognizer.of(Language.of(language)).recognize(text).amounts();
    Amount amount = amounts.get(amounts.size() - 1);
    assertThat(amount.value()).isCloseTo(value, within(1e-9));
    assertThat(amount.unit()).contains(Unit.parse(unit));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en | lifetime value to cost of 3:1      | 3
      nl | een solvabiliteit van 4:1          | 4
      """)
  void proportionAboveOne_isItsNumber(String language, String text, double value) {
    assertThat(only(language, text).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en | for three quarters               | P9M
      en | within three quarters            | P9M
      en | from 2 to 3 quarters             | P9M
      """)
  void quartersThatLast_areAPeriod(String language, String text, String code) {
    assertThat(Recognizer.of(Language.of(language)).recognize(text).times())
        .extracting(TimeFrame::code)
        .contains(code);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en | 60 weekend couriers
      en | 12 night nurses
      nl | 15 weekend koeriers
      """)
  void wordForATimeBeforeWhatIsCounted_isNoLength(String language, String text) {
    assertThat(only(language, text).kind()).isEqualTo(Amount.Kind.NUMBER);
  }

  @Test
  void lengths_keepTheirUnit() {
    assertThat(only("en", "stay 3 nights").kind()).isEqualTo(Amount.Kind.MEASURE);
  }

  @Test
  void numberOfThingsBehindADay_isNoYear() {
    var read = Recognizer.of(Language.of("en")).recognize("By 4 May, 45 of our 60 clubs vote");
    assertThat(read.times()).extracting(TimeFrame::code).containsExactly("XXXX-05-04");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      a four-fold rise in bookings | 4
      a 4-fold rise in bookings    | 4
      a fourfold rise in bookings  | 4
      bookings rise four fold      | 4
      """)
  void fold_isSoManyTimes(String text, double value) {
    assertThat(only("en", text).kind()).isEqualTo(Amount.Kind.MULTIPLE);
    assertThat(only("en", text).value()).isEqualTo(value);
  }
}
