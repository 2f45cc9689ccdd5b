package org.kpi4j.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kpi4j.text.TimeFrame;

class GoalTimesTest {
  private static GoalReading read(String text) {
    return Reader.standard().readGoal(text);
  }

  private static String code(java.util.Optional<? extends TimeFrame> time) {
    return time.map(TimeFrame::code).orElse("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Clear the returns desk by 6 pm",
        "Clear the returns desk before 17:30",
        "Clear the returns desk by noon",
        "Maak de retourbalie leeg vóór 18:00 uur",
        "Maak de retourbalie leeg voor 6 uur 's avonds",
        "Maak de retourbalie leeg om 17.45 uur"
      })
  void hoursOfTheDay_areNoAmountsAndNoDeadlines(String text) {
    GoalReading goal = read(text);
    assertThat(goal.amounts()).isEmpty();
    assertThat(goal.deadline()).isEmpty();
    assertThat(goal.lever()).isEmpty();
  }

  /** "De jaren 20" are a decade; "de komende jaren 20% meer" has an amount. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      De komende jaren 20% meer leden          | 20
      De komende jaren 20 nieuwe winkels openen | 20
      Over twee jaren 30 procent minder uitval | 30
      """)
  void numberBehindYears_isAnAmount(String text, double value) {
    assertThat(read(text).target().orElseThrow().value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Tussen april en juni 5 nieuwe leden werven         | 5   | XXXX-06
      Limit groups at 18 from October 2028               | 18  | none
      Raise the rating from 3.5 to 4.0 by 1 June 2028    | 4.0 | 2028-06-01
      Elke vrijdagmiddag 3 klanten bellen                | 3   | none
      """)
  void numberBesideATime_isTheAmount(String text, double value, String deadline) {
    GoalReading goal = read(text);
    assertThat(goal.target().orElseThrow().value()).isEqualTo(value);
    assertThat(code(goal.deadline())).isEqualTo(deadline);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Raise punctuality at 08:30 from 70% to 90% by Q2 2028         | 90 | 2028-Q2
      Pack 98% of baskets ordered before 4 pm by 1 May 2028         | 98 | 2028-05-01
      Verhoog de bezetting tussen 9 en 17 uur naar 80% in 2028      | 80 | 2028
      Lever 97% van de pakketten vóór 12.00 uur af in Q1 2028       | 97 | 2028-Q1
      """)
  void besideAnHourOfTheDay_amountAndDeadlineAreTheGoals(
      String text, double value, String deadline) {
    GoalReading goal = read(text);
    assertThat(goal.target().orElseThrow().value()).isEqualTo(value);
    assertThat(code(goal.deadline())).isEqualTo(deadline);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Grow bookings by 8% year over year                      | last-year
      Grow bookings 8% YoY by Q4 2028                         | last-year
      Grow bookings by 2% month-on-month                      | last-month
      Cut costs by 6% versus the same quarter last year       | last-year
      Laat de boekingen met 8% groeien, jaar op jaar          | last-year
      Verlaag de kosten met 6% t.o.v. dezelfde periode vorig jaar | last-year
      """)
  void comparisonsWithTheYearBefore_areTheReference(String text, String reference) {
    assertThat(code(read(text).reference())).isEqualTo(reference);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Sell 400 hampers before Christmas            | XXXX-christmas
      Sell 400 hampers before Black Friday         | XXXX-black-friday
      Verkoop 400 pakketten vóór Sinterklaas       | XXXX-saint-nicholas
      Verkoop 400 pakketten voor moederdag 2028    | 2028-mothers-day
      Raise turnover by 4% for the year            | this-year
      Verhoog de omzet met 4% voor het jaar 2028   | 2028
      """)
  void namedTimes_areDeadlines(String text, String deadline) {
    assertThat(code(read(text).deadline())).isEqualTo(deadline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Raise the share of claims settled within one day to 80%",
        "Reduce cancellations in the first 60 days to 4%",
        "Verlaag het verloop in de eerste 60 dagen naar 4%",
        "Answer 95% of letters the same day"
      })
  void timesOfAService_areNoDeadlines(String text) {
    assertThat(read(text).deadline()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Lower absence by 1% annually                  | P1Y
      Verlaag het verzuim op jaarbasis met 1%       | P1Y
      Check stock levels on a weekly basis          | P1W
      """)
  void adverbsOfTime_areTheRhythm(String text, String frequency) {
    assertThat(code(read(text).frequency())).isEqualTo(frequency);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Raise conversion to 4% by 05/06/2028  | true
      Raise conversion to 4% by 06/06/2028  | false
      Raise conversion to 4% by 25/06/2028  | false
      Raise conversion to 4% by 2028-06-05  | false
      Verhoog de conversie naar 4% voor 05-06-2028 | false
      """)
  void datesThatTwoCountriesReadDifferently_areReported(String text, boolean ambiguous) {
    assertThat(!read(text).problems(ReadingProblem.Kind.AMBIGUOUS_DATE).isEmpty())
        .isEqualTo(ambiguous);
  }

  @Test
  void figuresOfAnImpossibleDate_areNoAmounts() {
    assertThat(read("Raise conversion to 4% by 31/02/2028").amounts()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Win a few new clients in 2028", "Werf een paar nieuwe klanten in 2028"})
  void few_isNoAmount(String text) {
    assertThat(read(text).target()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Verlaag de kosten de komende 3 maanden met 8%            | kosten | P3M
      Cut returns the next two quarters by 8%                  | returns | P6M
      Verhoog de omzet in juni en juli 2028 met 5%             | omzet | 2028-07
      Verlaag het verzuim in schooljaar 2027-2028 naar 4%      | verzuim | 2028
      Raise attendance to 90% in season 2027/28                | attendance | 2028
      Raise takings on Saturday by 8% in 2028                  | takings | 2028
      Verhoog de opkomst in het hele jaar 2028 met 8%          | opkomst | 2028
      Raise takings by 8% by the second quarter of fiscal 2028 | takings | 2028-Q2
      Train 25 people on the first Monday of every month until May 2028 | people | 2028-05
      """)
  void timesBesideTheMetric_leaveItAlone(String text, String metric, String deadline) {
    GoalReading goal = read(text);
    assertThat(goal.metric().map(Phrase::text)).contains(metric);
    assertThat(code(goal.deadline())).isEqualTo(deadline);
  }
}
