package org.kpi4j.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kpi4j.model.Language;

class PresentGrammarTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | Verhoog het aandeel digitale aanvragen naar 60% (nu 28%) | 60 | 28",
        "nl | Responsgraad naar 20% versus 12 % nu | 20 | 12",
        "nl | Verhoog de conversie naar 15% t.o.v. de huidige 12% | 15 | 12",
        "nl | De doorlooptijd is nu 12 dagen en moet naar 8 dagen | 8 | 12",
        "en | Raise the response rate to 30% (currently 12 %) | 30 | 12",
        "en | Lower the number of complaints to 25 (was 40) | 25 | 40",
        "en | Share of reusable cups to 50%, instead of the current 35% | 50 | 35"
      })
  void valueOfToday_isTheBaseline(String language, String text, double target, double baseline) {
    GoalReading reading = read(language, text);
    assertThat(reading.target().orElseThrow().value()).isEqualTo(target);
    assertThat(reading.baseline().orElseThrow().value()).isEqualTo(baseline);
    assertThat(reading.deadline()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Reduce waste to less than 5% by June",
        "nl | Meer dan 40 leden in 2027",
        "nl | 15% lager dan in 2025"
      })
  void bounds_areNoBaseline(String language, String text) {
    assertThat(read(language, text).baseline()).isEmpty();
  }

  private static GoalReading read(String language, String text) {
    return Reader.standard().readGoal(text, Language.of(language));
  }
}
