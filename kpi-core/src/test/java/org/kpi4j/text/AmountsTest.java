package org.kpi4j.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kpi4j.model.Comparison;
import org.kpi4j.model.Language;
import org.kpi4j.model.Unit;

class AmountsTest {
  private static Amount only(String language, String text) {
    var amounts = Recognizer.of(Language.of(language)).recognize(text).amounts();
    assertThat(amounts).as(text).hasSize(1);
    return amounts.get(0);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      nl | een marge van 1.250,75       | 1250.75
      nl | ruim drieëntwintigduizend    | 23000
      nl | honderdtwaalf stuks          | 112
      nl | 3,4 miljoen                  | 3400000
      nl | anderhalf miljard            | 1500000000
      nl | zesduizend achtentwintig     | 6028
      nl | vijf en een half             | 5.5
      en | a margin of 1,250.75         | 1250.75
      en | two hundred and five thousand| 205000
      en | twenty-one thousand          | 21000
      en | half a million               | 500000
      en | 2.5k visitors                | 2500
      en | 1.2m users                   | 1200000
      en | 3 million and a half         | 3500000
      """)
  void numbersInDigitsAndWords_haveTheirValue(String language, String text, double value) {
    assertThat(only(language, text).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      nl | € 5.000          | 5000   | EUR
      nl | 24,- euro        | 24     | EUR
      nl | 2,5 ton          | 250000 | EUR
      nl | twee procentpunt | 2      | pp
      nl | 7,5 procent      | 7.5    | %
      nl | 12 punten        | 12     | points
      nl | 40 gram          | 40     | g
      nl | een derde van de winkels | 33.333333333333336 | %
      en | $2M              | 2000000| USD
      en | USD 3m           | 3000000| USD
      en | 15 dollars and 50| 15.5   | USD
      en | 4.2/5            | 4.2    | /5
      en | 250ms            | 250    | ms
      en | 3x               | 3      | x
      en | one in twenty visitors | 5 | %
      """)
  void amounts_haveTheirUnit(String language, String text, double value, String unit) {
    Amount amount = only(language, text);
    assertThat(amount.value()).isCloseTo(value, within(1e-9));
    assertThat(amount.unit().map(Unit::toString)).contains(unit);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      nl | minstens 12         | AT_LEAST
      nl | hooguit 12          | AT_MOST
      nl | minder dan 12       | BELOW
      nl | boven de 12         | ABOVE
      nl | circa 12            | ABOUT
      nl | 12 of hoger         | AT_LEAST
      en | no more than 12     | AT_MOST
      en | >= 12               | AT_LEAST
      en | under 12            | BELOW
      en | roughly 12          | ABOUT
      en | 12 or more          | AT_LEAST
      en | 12                  | EXACTLY
      """)
  void boundsAroundANumber_areItsComparison(String language, String text, Comparison comparison) {
    assertThat(only(language, text).comparison()).isEqualTo(comparison);
  }

  @Test
  void range_hasBothEnds() {
    Amount range = only("en", "between 60% and 70%");
    assertThat(range.value()).isEqualTo(60);
    assertThat(range.max()).hasValue(70);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      nl | p99-latentie
      nl | 60-dagenretentie
      nl | een 24/7-loket
      en | Day-14 retention
      en | the top 25 accounts
      en | ISO 9001 audit
      """)
  void numbersInNames_areNoAmounts(String language, String text) {
    assertThat(Recognizer.of(Language.of(language)).recognize(text).amounts()).isEmpty();
  }

  @Test
  void thousandsOfTheOtherLanguage_areAmbiguous() {
    assertThat(only("nl", "1,500 klanten").isAmbiguous()).isTrue();
    assertThat(only("nl", "1.500 klanten").isAmbiguous()).isFalse();
    assertThat(only("en", "1.500 customers").isAmbiguous()).isTrue();
    assertThat(only("en", "1,500 customers").isAmbiguous()).isFalse();
  }
}
