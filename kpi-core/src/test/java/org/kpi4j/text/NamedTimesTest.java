package org.kpi4j.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kpi4j.model.Language;

class NamedTimesTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 6, 10);

  private static TimeFrame only(String language, String text) {
    var times = Recognizer.of(Language.of(language)).recognize(text).times();
    assertThat(times).as(text).hasSize(1);
    return times.get(0);
  }

  private static DateRange days(String language, String text) {
    return only(language, text).resolve(WEDNESDAY, Month.JANUARY).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en | the second week of November  | 2026-11-09 | 2026-11-16
      en | last week of April 2028      | 2028-04-24 | 2028-05-01
      en | the first 10 days of 2028    | 2028-01-01 | 2028-01-11
      en | the last 2 months of 2028    | 2028-11-01 | 2029-01-01
      en | the first weekend of July    | 2026-07-04 | 2026-07-06
      en | the final day of this month  | 2026-06-30 | 2026-07-01
      en | last quarter of next year    | 2027-10-01 | 2028-01-01
      nl | de laatste dag van november  | 2026-11-30 | 2026-12-01
      nl | de eerste week van augustus  | 2026-08-03 | 2026-08-10
      nl | de laatste twee weken van juli | 2026-07-20 | 2026-08-03
      nl | de tweede maand van 2028     | 2028-02-01 | 2028-03-01
      nl | laatste maandag in augustus  | 2026-08-31 | 2026-09-01
      """)
  void partsOfAPeriod_areCountedWithinIt(String language, String text, String from, String to) {
    assertThat(days(language, text))
        .isEqualTo(new DateRange(LocalDate.parse(from), LocalDate.parse(to)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en | the 1950s               | 1950-01-01 | 1960-01-01
      en | the '70s                | 1970-01-01 | 1980-01-01
      en | in the nineteen sixties | 1960-01-01 | 1970-01-01
      en | the 19th century        | 1800-01-01 | 1900-01-01
      nl | de jaren vijftig        | 1950-01-01 | 1960-01-01
      nl | in de jaren '60         | 1960-01-01 | 1970-01-01
      """)
  void decadesAndCenturies_areLongPeriods(String language, String text, String from, String to) {
    assertThat(days(language, text))
        .isEqualTo(new DateRange(LocalDate.parse(from), LocalDate.parse(to)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en | in May nineteen ninety-five         | 1995-05
      en | 3 June two thousand and thirty-one  | 2031-06-03
      en | in twenty twenty-eight              | 2028
      en | September 88                        | 1988-09
      nl | in tweeduizend achtentwintig        | 2028
      nl | 4 maart negentien vijfennegentig    | 1995-03-04
      nl | het eerste kwartaal van tweeduizend dertig | 2030-Q1
      """)
  void yearsInWords_areYears(String language, String text, String code) {
    assertThat(only(language, text).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en | July 6 to 9               | 2026-07-06 | 2026-07-10
      en | from 6 until 9 July       | 2026-07-06 | 2026-07-09
      en | August 2-5, 2028          | 2028-08-02 | 2028-08-05
      en | from 1 July for 5 days    | 2026-07-01 | 2026-07-06
      en | 2 weeks starting on 1 July| 2026-07-01 | 2026-07-15
      en | between Monday and Friday | 2026-06-15 | 2026-06-19
      en | from the end of 2027 until the end of 2028 | 2028-01-01 | 2029-01-01
      nl | tussen 3-9 juli 2028      | 2028-07-03 | 2028-07-09
      nl | 30/6-2/7                  | 2026-06-30 | 2026-07-02
      nl | 3 t/m 9 juli              | 2026-07-03 | 2026-07-10
      en | from 3 to 9 next month    | 2026-07-03 | 2026-07-10
      nl | tussen 3 en 9 van deze maand | 2026-06-03 | 2026-06-09
      """)
  void stretches_haveBothEnds(String language, String text, String from, String to) {
    assertThat(days(language, text))
        .isEqualTo(new DateRange(LocalDate.parse(from), LocalDate.parse(to)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en | the rest of this month | 2026-06-10 | 2026-07-01
      en | later this year        | 2026-06-10 | 2027-01-01
      en | year to date           | 2026-01-01 | 2026-06-10
      en | the second half of 2028 | 2028-07-01 | 2029-01-01
      nl | 1e helft 2028          | 2028-01-01 | 2028-07-01
      nl | komend weekend         | 2026-06-13 | 2026-06-15
      en | for the year           | 2026-01-01 | 2027-01-01
      en | early 2028             | 2028-01-01 | 2028-05-01
      en | late next year         | 2027-07-01 | 2028-01-01
      nl | de rest van de maand   | 2026-06-10 | 2026-07-01
      nl | het jaar tot nu toe    | 2026-01-01 | 2026-06-10
      """)
  void partsOfTheCurrentPeriod_startOrEndToday(
      String language, String text, String from, String to) {
    assertThat(days(language, text))
        .isEqualTo(new DateRange(LocalDate.parse(from), LocalDate.parse(to)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en | last Easter              | 2026-04-05
      en | next Christmas           | 2026-12-25
      en | Tuesday the 9th          | 2026-06-09
      en | on Sat 20th              | 2026-06-20
      en | Friday three weeks from now | 2026-07-03
      en | for the 14th             | 2026-06-14
      nl | afgelopen kerst          | 2025-12-25
      nl | ik was er dinsdag de 2e terug | 2026-06-02
      nl | ik kom over drie weken terug | 2026-07-01
      nl | donderdag over twee weken | 2026-06-25
      """)
  void daysSeenFromNow_areResolved(String language, String text, String day) {
    assertThat(days(language, text).from()).isEqualTo(LocalDate.parse(day));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en | every Tuesday and Friday      | 2/P1W
      nl | elke maandag, woensdag en vrijdag | 3/P1W
      en | on Tuesdays                   | P1W
      en | every October                 | P1Y
      en | every second Thursday         | P2W
      en | every weekend                 | P1W
      en | the 15th of every month       | P1M
      en | the last day of each quarter  | P3M
      nl | de eerste maandag van elke maand | P1M
      nl | elke eerste dinsdag van de maand | P1M
      nl | op donderdagen                | P1W
      nl | om de andere week             | P2W
      nl | zeswekelijks                  | P6W
      """)
  void rhythms_haveTheirStretch(String language, String text, String code) {
    assertThat(only(language, text).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in two thousand shops",
        "from two thousand to four thousand",
        "the sun shines",
        "it sat.",
        "three next week orders"
      })
  void numbersAndWords_areNoTimes(String text) {
    assertThat(Recognizer.of(Language.ENGLISH).recognize(text).times())
        .noneMatch(time -> time instanceof TimeFrame.Day || time instanceof TimeFrame.Duration)
        .noneMatch(time -> !time.isRelative());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en | half a year                | P6M  | P0.5Y
      en | a year and a quarter       | P15M | P1.25Y
      en | two quarters               | P6M  | P6M
      nl | anderhalf jaar             | P18M | P1.5Y
      """)
  void lengths_haveACodeInMonthsAndOneAsCounted(
      String language, String text, String code, String counted) {
    TimeFrame.Duration duration = (TimeFrame.Duration) only(language, text);
    assertThat(duration.code()).isEqualTo(code);
    assertThat(duration.length().codeAsCounted()).isEqualTo(counted);
  }

  @ParameterizedTest
  @CsvSource({"en, semi-annually", "nl, halfjaarlijks"})
  void halfYearly_isEverySixMonths(String language, String text) {
    assertThat(only(language, text).code()).isEqualTo("P6M");
  }
}
