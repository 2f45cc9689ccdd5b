package org.kpi4j.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kpi4j.model.Language;

class NumeralsTest {
  private static double value(String language, String text) {
    var amounts = Recognizer.of(Language.of(language)).recognize(text).amounts();
    assertThat(amounts).as(text).hasSize(1);
    return amounts.get(0).value();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en | two point three          | 2.3
      en | six point two five       | 6.25
      en | one point four million   | 1400000
      en | point six                | 0.6
      nl | een komma acht           | 1.8
      nl | 4 komma 5                | 4.5
      en | 6 point 25               | 6.25
      nl | vier komma vijfentachtig | 4.85
      nl | nul komma nul drie       | 0.03
      nl | twee komma vijf miljard  | 2500000000
      """)
  void decimalsInWords_areRead(String language, String text, double value) {
    assertThat(value(language, text)).isCloseTo(value, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en | 2^10        | 1024
      en | 1.5^+2      | 2.25
      en | -2^-2       | -0.25
      en | 4.5x10^3    | 4500
      en | 7 × 10^-2   | 0.07
      en | 3e4         | 30000
      nl | 1,5^2       | 2.25
      nl | 2,5 x 10^3  | 2500
      """)
  void powers_areRaised(String language, String text, double value) {
    assertThat(value(language, text)).isCloseTo(value, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en | 4 3/8                      | 4.375
      en | -2/5                       | -0.4
      en | 6½                         | 6.5
      en | seven and three eighths    | 7.375
      en | four twenty-fifths of      | 16
      en | ten thousandths of         | 1
      en | 1/5 of the users           | 20
      nl | 6 1/4                      | 6.25
      nl | zeven tienden van          | 70
      nl | driehonderd twee vijfde    | 300.4
      nl | vierenhalf                 | 4.5
      nl | zeveneneenhalve            | 7.5
      """)
  void partsOfOne_areAddedOrDivided(String language, String text, double value) {
    assertThat(value(language, text)).isCloseTo(value, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en | three dozen                        | 36
      en | one hundred and four dozen         | 148
      en | four seventy-five                  | 475
      en | 4'250'000                          | 4250000
      en | two billion and a half million     | 2000500000
      en | several                            | 3
      nl | vier dozijn                        | 48
      nl | 4 250 000,50                       | 4250000.5
      nl | drie miljoen tweeduizend vierhonderd | 3002400
      nl | tien miljoenste                    | 10000000
      """)
  void groupsAndScales_multiply(String language, String text, double value) {
    assertThat(value(language, text)).isCloseTo(value, within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"10.0.0.1", "1-800-555-0199", "020-5551234", "a few hundred", "1.2.3", "24/7"})
  void codesAndVagueNumbers_areNoAmounts(String text) {
    assertThat(Recognizer.of(Language.ENGLISH).recognize(text).amounts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en | 4 million canadian dollars | 4000000 | CAD
      en | 30 swedish kronor          | 30      | SEK
      en | €-75                       | -75     | EUR
      en | 12 pesos                   | 12      | MXN
      en | 9 korean won               | 9       | KRW
      nl | 3 mln. euro                | 3000000 | EUR
      nl | vijftien Zwitserse franken | 15      | CHF
      nl | 8 Poolse zloty             | 8       | PLN
      nl | 60 eurocent                | 60      | cent
      """)
  void money_goesByItsUsualNames(String language, String text, double value, String unit) {
    var amounts = Recognizer.of(Language.of(language)).recognize(text).amounts();
    assertThat(amounts).as(text).hasSize(1);
    assertThat(amounts.get(0).value()).isEqualTo(value);
    assertThat(amounts.get(0).unit().map(Object::toString)).contains(unit);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en | within half an hour         | 0.5  | h
      en | within a quarter of an hour | 0.25 | h
      nl | binnen een half jaar        | 0.5  | year
      """)
  void partsOfATime_areNoPercentages(String language, String text, double value, String unit) {
    var amounts = Recognizer.of(Language.of(language)).recognize(text).amounts();
    assertThat(amounts).as(text).hasSize(1);
    assertThat(amounts.get(0).value()).isEqualTo(value);
    assertThat(amounts.get(0).unit().map(Object::toString)).contains(unit);
  }

  @Test
  void endlessNumberWords_areSeveralNumbers() {
    assertThat(Recognizer.of(Language.ENGLISH)
            .recognize("two thousand and ".repeat(200))
            .amounts())
        .hasSizeGreaterThan(5);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en | from 1.5 to 2 million users        | 1500000
      en | from $3 to $4.5 million            | 3000000
      en | from 40 to 2 million               | 40
      en | from 800 to 2 thousand             | 800
      nl | van 1,2 naar 1,6 miljoen euro      | 1200000
      """)
  void scaleOfTheSecondValue_belongsToTheFirst(String language, String text, double value) {
    var amounts = Recognizer.of(Language.of(language)).recognize(text).amounts();
    assertThat(amounts.get(0).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en | a four-day week     | 0
      en | twenty-four clients | 1
      en | two-thirds of them  | 1
      """)
  void hyphenatedNumbers_areNamesUnlessTheyGoOn(String language, String text, int count) {
    assertThat(Recognizer.of(Language.of(language)).recognize(text).amounts()).hasSize(count);
  }
}
