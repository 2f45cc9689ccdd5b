package org.kpi4j.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kpi4j.model.Language;

class EventGrammarTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Sell 200 tickets before the spring fair | before the spring fair",
        "en | Before the audit we close 30 findings | Before the audit",
        "en | Store 40 tons of grain by the end of the harvest season | by the end of the harvest season",
        "nl | 200 kaarten verkopen vóór de opening | vóór de opening",
        "nl | Voorafgaand aan de verhuizing 30 dozen weggeven | Voorafgaand aan de verhuizing"
      })
  void eventWithoutADate_isWhenItMustBeMet(String language, String text, String event) {
    assertThat(read(language, text).event().orElseThrow().text()).isEqualTo(event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Raise profit before tax by 5%",
        "Reply before the customer has to ask",
        "Sell 200 tickets before the spring fair in 2027",
        "Sell 200 tickets before 1 May"
      })
  void dateOrNoEvent_leavesItEmpty(String text) {
    assertThat(read("en", text).event()).isEmpty();
  }

  private static GoalReading read(String language, String text) {
    return Reader.standard().readGoal(text, Language.of(language));
  }
}
