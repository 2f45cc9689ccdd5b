package org.kpi4j.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kpi4j.model.Language;
import org.kpi4j.model.Movement;

class WhatIsAskedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | Fietsgebruik onder medewerkers naar 45% in 2029 | INCREASE",
        "nl | Ledenverloop naar 4% in 2029 | DECREASE",
        "en | Customer satisfaction to 8 in 2027 | INCREASE",
        "en | Complaints about parking to 40 in 2027 | DECREASE",
        "nl | Waterverbruik 20% onder het niveau van 2024 | DECREASE",
        "nl | Overwerk 30 uur per maand lager | DECREASE",
        "nl | Klanten langer vasthouden | INCREASE",
        "nl | Zo snel mogelijk minder leegstaande panden | DECREASE",
        "nl | Houd de wachtlijst onder de 40 kinderen | MAINTAIN",
        "nl | Vanaf 2028 jaarlijks 50 woningen verduurzamen | ACHIEVE",
        "nl | Elk kwartaal twee brandoefeningen houden | ACHIEVE",
        "en | Set up 3 pilots by May | ACHIEVE",
        "en | Sign up 20 schools by June 2027 | ACHIEVE",
        "en | Visits up 20% in 2027 | INCREASE",
        "nl | Hogere scores behalen op de toets | INCREASE",
        "nl | De levertijd moet korter worden | DECREASE"
      })
  void directionWithoutAVerbOfChange(String language, String text, Movement direction) {
    assertThat(read(language, text).direction()).contains(direction);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Digitise the archive | ACTIVITY",
        "en | Audit 16 suppliers | ACTIVITY",
        "nl | Twintig posters ontwerpen voor de open dag | ACTIVITY",
        "nl | Het asbest is uit de gymzaal verwijderd | END_STATE",
        "en | Fax line disconnected by the end of August | END_STATE",
        "en | Win 16 clients | RESULT",
        "nl | 12 nieuwe vrijwilligers | RESULT",
        "nl | Het magazijn is op 1 mei leeg | END_STATE",
        "en | The paper archive is gone by 2028 | END_STATE",
        "nl | Voor 1 juli heeft elke vestiging een preventiemedewerker | END_STATE",
        "en | Hold a safety talk with each of the crews in May | END_STATE",
        "en | Every guest has a wonderful day | NONE",
        "nl | De vergunning is door de gemeente verleend | END_STATE",
        "en | Permit for the new hall granted before the summer fair | END_STATE",
        "nl | De nieuwe lijn is operationeel op 1 mei | END_STATE",
        "en | Go for operational excellence | NONE",
        "nl | In 2028 is ons huis de fijnste plek van Gelderland | NONE",
        "nl | Meer leden halen uit de buurt | RESULT",
        "nl | De beste zorg voor iedereen | NONE"
      })
  void workIsToldFromResults(String language, String text, Achievement achievement) {
    assertThat(read(language, text).achievement()).isEqualTo(achievement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | No customer waits longer than 3 minutes | AT_MOST",
        "en | Customers wait no longer than 3 minutes | AT_MOST"
      })
  void negatedBound_isTurned(String language, String text, String comparison) {
    assertThat(read(language, text).target().orElseThrow().comparison().name())
        .isEqualTo(comparison);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | Maximaal 9 dagen tussen bestelling en levering | dagen tussen bestelling en levering",
        "nl | Hooguit 3 weken tussen aanmelding en intake | weken tussen aanmelding en intake",
        "en | At most 4 days between intake and first treatment | days between intake and first treatment"
      })
  void timeBetweenTwoEventsIsTheMetric(String language, String text, String metric) {
    assertThat(read(language, text).metric().map(Phrase::text)).contains(metric);
  }

  private static GoalReading read(String language, String text) {
    return Reader.standard().readGoal(text, Language.of(language));
  }
}
