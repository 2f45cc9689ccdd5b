package org.kpi4j.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kpi4j.model.Movement;

class TimeComparisonTest {
  private static GoalReading read(String text) {
    return Reader.standard().readGoal(text);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      By 2029, gas use is 15% below 2025 levels        | RELATIVE | DECREASE | 2025
      Output 12% above the 2025 level                  | RELATIVE | INCREASE | 2025
      Absence is 2 points below 2025                   | DELTA    | DECREASE | 2025
      Gas use 15% below that of 2025                   | RELATIVE | DECREASE | 2025
      Het gasverbruik 15% onder 2025                   | RELATIVE | DECREASE | 2025
      Het gasverbruik 15% onder het niveau van 2025    | RELATIVE | DECREASE | 2025
      De opbrengst ligt 8% boven die van 2025          | RELATIVE | INCREASE | 2025
      Het aantal klachten 15% onder vorig jaar         | RELATIVE | DECREASE | last-year
      """)
  void amountBelowThatOfATime_isAChangeFromIt(
      String text, GoalAmount.Kind kind, Movement direction, String reference) {
    GoalReading goal = read(text);
    assertThat(goal.target().map(GoalAmount::kind)).contains(kind);
    assertThat(goal.direction()).contains(direction);
    assertThat(goal.reference().map(time -> time.code())).contains(reference);
  }

  @Test
  void timeThatIsComparedWith_isNoDeadline() {
    GoalReading goal = read("Gas use 15% below 2025 levels by 2029");
    assertThat(goal.deadline().map(time -> time.code())).contains("2029");
    assertThat(goal.metric().map(Phrase::text)).contains("Gas use");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Verzuim onder 4% in 2028
      Keep sick leave under 4% in 2028
      """)
  void boundBeforeAnAmount_isALevel(String text) {
    assertThat(read(text).target().map(GoalAmount::kind)).contains(GoalAmount.Kind.LEVEL);
    assertThat(read(text).reference()).isEmpty();
  }
}
