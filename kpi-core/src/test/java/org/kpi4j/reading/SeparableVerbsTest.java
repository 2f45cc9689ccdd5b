package org.kpi4j.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kpi4j.model.Language;
import org.kpi4j.model.Movement;

class SeparableVerbsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Schroef de productie op | INCREASE | productie",
        "Krik de omzet op met 10% | INCREASE | omzet",
        "Bouw de voorraad af van 400 naar 300 pallets | DECREASE | voorraad",
        "We schalen de capaciteit op naar 500 bedden | INCREASE | capaciteit",
        "De gemeente breidt het aantal laadpalen uit naar 1.000 | INCREASE | aantal laadpalen",
        "Breng het verzuim terug van 7% naar 5% | DECREASE | verzuim"
      })
  void verbAndParticle_sayTheDirection(String text, Movement direction, String metric) {
    GoalReading reading = read("nl", text);
    assertThat(reading.direction()).contains(direction);
    assertThat(reading.metric().orElseThrow().text()).isEqualTo(metric);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Neem voor 1 juli 3 monteurs aan | ACTIVITY", "Stel het beleid vast | END_STATE"})
  void verbAndParticle_sayWhatIsDone(String text, Achievement achievement) {
    assertThat(read("nl", text).achievement()).isEqualTo(achievement);
  }

  private static GoalReading read(String language, String text) {
    return Reader.standard().readGoal(text, Language.of(language));
  }
}
