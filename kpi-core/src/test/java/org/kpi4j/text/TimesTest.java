package org.kpi4j.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kpi4j.model.Language;

class TimesTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);

  private static TimeFrame only(String language, String text) {
    var times = Recognizer.of(Language.of(language)).recognize(text).times();
    assertThat(times).as(text).hasSize(1);
    return times.get(0);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      nl | binnen anderhalf jaar          | P18M
      nl | binnen vier maanden            | P4M
      nl | de komende twee kwartalen      | P6M
      nl | vóór 15 mei 2028               | 2028-05-15
      nl | uiterlijk 15-5-2028            | 2028-05-15
      nl | in het derde kwartaal van 2028 | 2028-Q3
      nl | in de eerste helft van 2028    | 2028-H1
      nl | eind 2028                      | 2028
      nl | eind dit kwartaal              | end-of-quarter
      nl | volgend jaar                   | next-year
      nl | week 12                        | XXXX-W12
      nl | tot en met augustus            | XXXX-08
      nl | om de week                     | P2W
      nl | twee keer per jaar             | 2/P1Y
      nl | elk kwartaal                   | P3M
      en | within a year and a half       | P18M
      en | over the next 45 days          | P45D
      en | by 15 May 2028                 | 2028-05-15
      en | by May 15, 2028                | 2028-05-15
      en | by 2028-05-15                  | 2028-05-15
      en | in Q2                          | XXXX-Q2
      en | in 2028Q2                      | 2028-Q2
      en | by FY28                        | 2028
      en | next quarter                   | next-quarter
      en | by year end                    | end-of-year
      en | every other week               | P2W
      en | three times a month            | 3/P1M
      en | fortnightly                    | P2W
      """)
  void times_haveTheirCode(String language, String text, String code) {
    assertThat(only(language, text).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      nl | binnen 6 maanden   | 2027-05-20
      nl | voor 1 juli        | 2027-07-01
      nl | Q1                 | 2027-03-31
      nl | dit jaar           | 2026-12-31
      nl | volgend kwartaal   | 2027-03-31
      en | by the end of June | 2027-06-30
      en | in 2029            | 2029-12-31
      en | tomorrow           | 2026-11-22
      en | before Christmas   | 2026-12-25
      """)
  void times_endOnTheirLastDay(String language, String text, LocalDate last) {
    assertThat(only(language, text).resolve(AS_OF, Month.JANUARY).map(DateRange::lastDay))
        .contains(last);
  }

  @Test
  void fiscalYear_startsWhereTheCallerSays() {
    DateRange year = only("en", "FY28").resolve(AS_OF, Month.APRIL).orElseThrow();
    assertThat(year).isEqualTo(new DateRange(LocalDate.of(2027, 4, 1), LocalDate.of(2028, 4, 1)));
  }

  @ParameterizedTest
  @CsvSource({"nl, 31 juni", "en, Friday 31 June", "nl, week 54", "en, Q5 2027", "en, February 30"})
  void daysThatDoNotExist_areReportedAsSuch(String language, String text) {
    Recognition found = Recognizer.of(Language.of(language)).recognize(text);
    assertThat(found.times()).isEmpty();
    assertThat(found.invalidDates()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "en, This may take longer",
    "en, up-to-date records",
    "nl, 2050 klanten",
    "en, the last resort"
  })
  void wordsThatOnlyLookLikeTimes_areNone(String language, String text) {
    assertThat(Recognizer.of(Language.of(language)).recognize(text).times()).isEmpty();
  }
}
