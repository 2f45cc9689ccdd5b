package org.kpi4j.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kpi4j.model.Language;

class CountedThingsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Hire 25 weekend couriers by 1 May 2028       | 25 | couriers   | weekend couriers
      Hire 12 night nurses before March 2028       | 12 | nurses     | night nurses
      Werf 15 weekend koeriers voor 1 mei 2028     | 15 | koeriers   | weekend koeriers
      By 4 May, 45 of our 60 clubs have signed     | 45 | clubs      | clubs
      In 2028, 45 of the 60 clubs are insured      | 45 | clubs      | clubs
      Voor 1 mei tekenen 45 van onze 60 clubs      | 45 | clubs      | clubs
      Run three check-ups by May 2028              | 3  | check-ups  | check-ups
      Werf tussen de 40 en 50 gastgezinnen in 2028 | 40 | gastgezinnen | gastgezinnen
      """)
  void whatIsCounted_keepsItsWholeName(String text, double value, String unit, String metric) {
    GoalReading goal = Reader.standard().readGoal(text);
    assertThat(goal.target().map(GoalAmount::kind)).contains(GoalAmount.Kind.COUNT);
    assertThat(goal.target().map(GoalAmount::value)).contains(value);
    assertThat(goal.target().flatMap(GoalAmount::unit).map(Object::toString)).contains(unit);
    assertThat(goal.metric().map(Phrase::text)).contains(metric);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Answer 70% of 3rd level questions within 2 days | 3rd level questions
      70% van de tweedelijns vragen binnen 2 dagen beantwoorden | tweedelijns vragen
      """)
  void placeInAnOrder_isPartOfTheName(String text, String metric) {
    assertThat(Reader.standard().readGoal(text).metric().map(Phrase::text)).contains(metric);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Market share stands at 22 pp by the end of 2028
      Het marktaandeel staat eind 2028 op 22 pp
      """)
  void pointsThatAValueStandsAt_areALevel(String text) {
    assertThat(Reader.standard().readGoal(text).target().map(GoalAmount::kind))
        .contains(GoalAmount.Kind.LEVEL);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Sales brings in 140 trial members by June 2028    | trial members     | Sales
      Procurement takes on 8 local growers in 2028      | local growers     | Procurement
      Sales brings in over 90 trial members by June     | trial members     | Sales
      Recover $25,000 in unclaimed refunds by June 2028 | unclaimed refunds |
      """)
  void objectOfTheVerb_isTheMetric(String text, String metric, String owner) {
    GoalReading goal = Reader.standard().readGoal(text);
    assertThat(goal.metric().map(Phrase::text)).contains(metric);
    assertThat(goal.owner().map(Phrase::text)).isEqualTo(Optional.ofNullable(owner));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Sales up about 12 points", "on brings up over 12 visitors", "visitors on under 12"
      })
  void numberBehindAComparison_isNoTrap(String text) {
    for (Language language : List.of(Language.ENGLISH, Language.DUTCH)) {
      assertThat(Reader.standard().readGoal(text, language).text()).isEqualTo(text);
    }
  }

  @Test
  void moneyInAPlace_isNoObject() {
    GoalReading goal = Reader.standard().readGoal("Turnover € 2m in the Benelux by 2028");
    assertThat(goal.metric().map(Phrase::text)).contains("Turnover");
  }
}
