package org.kpi4j.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kpi4j.model.Comparison;
import org.kpi4j.model.Movement;

/** Limits that are said with a verb inside or behind them. */
class LimitTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      De huurachterstand mag in 2028 niet hoger zijn dan 3%                 | 3    | AT_MOST
      Een aanvraag mag vanaf 2028 niet langer duren dan 5 werkdagen         | 5    | AT_MOST
      De parkeerkosten mogen in 2028 niet meer bedragen dan € 900           | 900  | AT_MOST
      De parkeerkosten mogen € 900 niet overschrijden in 2028               | 900  | AT_MOST
      Het slagingspercentage mag in 2028 niet lager zijn dan 85%            | 85   | AT_LEAST
      De bezettingsgraad moet in 2028 hoger zijn dan 70%                    | 70   | ABOVE
      De rijtijd moet in 2028 korter zijn dan 40 minuten                    | 40   | BELOW
      Rent arrears must not exceed 3% in 2028                               | 3    | AT_MOST
      Parking costs should never exceed $900 in 2028                        | 900  | AT_MOST
      The pass rate must not fall below 85% in 2028                         | 85   | AT_LEAST
      """)
  void verbInALimit_isNoChange(String text, double value, Comparison comparison) {
    GoalReading goal = Reader.standard().readGoal(text);
    assertThat(goal.target().orElseThrow().value()).isEqualTo(value);
    assertThat(goal.target().orElseThrow().comparison()).isEqualTo(comparison);
    assertThat(goal.direction()).contains(Movement.ACHIEVE);
    assertThat(goal.vagueWords()).isEmpty();
  }
}
