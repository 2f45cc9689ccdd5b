package org.kpi4j.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kpi4j.model.Language;

class DeadlineDayTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Reduce churn to 3% before 2028 | 2027-12-31",
        "en | Reduce churn to 3% by 2028 | 2028-12-31",
        "en | Reduce churn to 3% before June 2027 | 2027-05-31",
        "en | Reduce churn to 3% before the end of June 2027 | 2027-06-30",
        "nl | Verlaag het verloop naar 3% vóór Q3 2027 | 2027-06-30",
        "nl | Verlaag het verloop naar 3% voor eind 2027 | 2027-12-31"
      })
  void periodAfterBefore_mustNotHaveBegun(String language, String text, LocalDate day) {
    GoalReading reading = Reader.standard().readGoal(text, Language.of(language));
    assertThat(reading.deadlineDay(TODAY)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cut churn to 3% within 1,999,999,999 weeks",
        "Cut churn to 3% within 2147483646.5 years",
        "Verlaag het verloop naar 3% binnen 900000000 weken"
      })
  void timeLongerThanAnyPlan_isDraftedWithoutAPeriod(String text) {
    assertThat(Reader.standard().readGoal(text).draft(TODAY).kpi().statement()).contains(text);
  }
}
