package org.kpi4j.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kpi4j.model.Language;

class NarrowingGrammarTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | Het aantal facturen ouder dan 60 dagen terugbrengen van 140 naar 20 | aantal facturen ouder dan 60 dagen | 20",
        "en | Get at least 50 reviews with 4+ stars by June | reviews with 4+ stars | 50",
        "en | Close 15 deals over €50k in Q2 | deals over €50k | 15",
        "en | Increase the number of teams that use the style guide from 4 to 12 | number of teams that use the style guide | 12",
        "nl | De ligduur op afdeling 3 verkorten van 6,2 naar 5 dagen | ligduur op afdeling 3 | 5",
        "nl | De tijd tot eerste contact verkorten van 5 naar 2 dagen | tijd tot eerste contact | 2",
        "en | Cut average first response time from 9 to 2 hours | average first response time | 2",
        "en | Reduce time to first value from 14 to 3 days | time to first value | 3"
      })
  void whichThingsAreMeant_isPartOfTheMetric(
      String language, String text, String metric, double target) {
    GoalReading reading = read(language, text);
    assertThat(reading.metric().orElseThrow().text()).isEqualTo(metric);
    assertThat(reading.target().orElseThrow().value()).isEqualTo(target);
    assertThat(reading.furtherGoals()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Orders above € 50 | 50",
        "nl | Wachttijd korter dan 5 minuten | 5",
        "nl | Verhoog het aantal leden met 200 personen | 200"
      })
  void boundOfTheGoal_isTheTarget(String language, String text, double target) {
    assertThat(read(language, text).target().orElseThrow().value()).isEqualTo(target);
  }

  private static GoalReading read(String language, String text) {
    return Reader.standard().readGoal(text, Language.of(language));
  }
}
