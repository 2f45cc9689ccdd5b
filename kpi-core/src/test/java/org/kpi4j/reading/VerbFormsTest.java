package org.kpi4j.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kpi4j.model.Language;

class VerbFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Resolve 95% of tickets within 4 hours | tickets",
        "en | Win back 40 lapsed donors before June | lapsed donors",
        "en | Digitise the archive of the library | archive of the library",
        "en | 80% of customers use the portal by May 2027 | customers",
        "en | 60% of visitors recommend our museum in 2027 | visitors",
        "nl | Minstens 75% van de leerlingen slaagt voor het eindexamen | leerlingen",
        "nl | Hooguit 2% van de facturen bevat fouten | facturen",
        "nl | Elke accountmanager boekt 8 afspraken per week | afspraken",
        "nl | In 2027 300 bomen snoeien | bomen",
        "nl | Los de storingen op | storingen",
        "nl | De woningcorporatie lost 90% van de verzoeken binnen drie dagen op | verzoeken",
        "nl | Vanaf september serveren we 1.200 maaltijden per week | maaltijden",
        "nl | Zorg dat 95% van de patiënten binnen 2 weken een afspraak krijgt | patiënten"
      })
  void wordsInTheFormOfAVerb_areNoMetric(String language, String text, String metric) {
    assertThat(read(language, text).metric().orElseThrow().text()).isEqualTo(metric);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Uptime 99.9% in 2027 | Uptime",
        "en | Latency under 200 ms by June | Latency",
        "en | Attendance 90% of members | Attendance",
        "nl | Maandomzet 20% hoger in Q4 2027 | Maandomzet",
        "nl | Klanttevredenheid minstens 8,2 | Klanttevredenheid",
        "nl | Ledental van 300 naar 400 | Ledental"
      })
  void wordsInTheFormOfANoun_areTheMetric(String language, String text, String metric) {
    assertThat(read(language, text).metric().orElseThrow().text()).isEqualTo(metric);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Every sales rep books 12 demos a month | sales rep",
        "nl | Elke accountmanager boekt 8 afspraken per week | accountmanager",
        "nl | Marketing: 400 gekwalificeerde leads per maand | Marketing"
      })
  void whoDoesTheWork_isTheOwner(String language, String text, String owner) {
    assertThat(read(language, text).owner().orElseThrow().text()).isEqualTo(owner);
  }

  private static GoalReading read(String language, String text) {
    return Reader.standard().readGoal(text, Language.of(language));
  }
}
