package org.kpi4j.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kpi4j.model.Language;

class ClauseGrammarTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Raise the share of bicycles that can be ridden from 95% to 98% by 30 June 2027 | 95 | 98",
        "en | Grow the number of customers who buy twice from 400 to 650 | 400 | 650",
        "nl | Het aandeel klanten dat binnen 30 dagen opnieuw bestelt van 18% naar 25% in 2027 | 18 | 25"
      })
  void changeBehindARelativeClause_isTheGoals(
      String language, String text, double baseline, double target) {
    GoalReading reading = Reader.standard().readGoal(text, Language.of(language));
    assertThat(reading.baseline().orElseThrow().value()).isEqualTo(baseline);
    assertThat(reading.target().orElseThrow().value()).isEqualTo(target);
  }

  @Test
  void shareBehindARelativeClause_isTheTarget() {
    GoalReading reading =
        Reader.standard().readGoal("Lower the percentage of orders that arrive late to under 3%");
    assertThat(reading.target().orElseThrow().value()).isEqualTo(3);
  }

  @Test
  void amountInsideTheClause_isNotTheTarget() {
    GoalReading reading =
        Reader.standard().readGoal("Sign 12 dealers that order from 3 to 5 bicycles by June 2028");
    assertThat(reading.target().orElseThrow().value()).isEqualTo(12);
  }
}
