package org.kpi4j.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kpi4j.model.Deadline;
import org.kpi4j.model.Language;
import org.kpi4j.model.Movement;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Unit;

class GoalReadingTest {
  private static GoalReading read(String text) {
    return Reader.standard().readGoal(text);
  }

  @Test
  void dutchGoal_hasAllItsParts() {
    GoalReading goal = read(
        "Team Planning verlaagt vóór 1 mei 2028 de wachttijd van 9 naar 6 weken via een avondspreekuur");
    assertThat(goal.language()).isEqualTo(Language.DUTCH);
    assertThat(goal.direction()).contains(Movement.DECREASE);
    assertThat(goal.target().map(GoalAmount::quantity))
        .contains(Quantity.of(6, Unit.parse("week")));
    assertThat(goal.baseline().map(GoalAmount::value)).contains(9.0);
    assertThat(goal.deadline().map(d -> d.code())).contains("2028-05-01");
    assertThat(goal.metric().map(Phrase::text)).contains("wachttijd");
    assertThat(goal.owner().map(Phrase::text)).contains("Team Planning");
    assertThat(goal.lever().map(Phrase::text)).contains("een avondspreekuur");
  }

  @Test
  void englishGoal_hasAllItsParts() {
    GoalReading goal = read(
        "By March 2028, raise the renewal rate among dentists from 78% to 86% through yearly reviews");
    assertThat(goal.language()).isEqualTo(Language.ENGLISH);
    assertThat(goal.direction()).contains(Movement.INCREASE);
    assertThat(goal.target().map(GoalAmount::quantity)).contains(Quantity.percent(86));
    assertThat(goal.baseline().map(GoalAmount::value)).contains(78.0);
    assertThat(goal.deadline().map(d -> d.code())).contains("2028-03");
    assertThat(goal.metric().map(Phrase::text)).contains("renewal rate");
    assertThat(goal.population().map(Phrase::text)).contains("dentists");
    assertThat(goal.lever().map(Phrase::text)).contains("yearly reviews");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Omzetgroei van 15%                    | RELATIVE | INCREASE
      Een derde minder afval                | RELATIVE | DECREASE
      Marge naar 31% tillen                 | LEVEL    | INCREASE
      Uitval onder 4%                       | LEVEL    | ACHIEVE
      Verloop met twee procentpunt omlaag   | DELTA    | DECREASE
      Verdubbel het aantal donateurs        | MULTIPLE | INCREASE
      25 nieuwe abonnees per maand          | COUNT    | ACHIEVE
      Grow bookings by 15%                  | RELATIVE | INCREASE
      Keep churn below 2%                   | LEVEL    | MAINTAIN
      NPS +6 points                         | DELTA    | INCREASE
      Save $40k on hosting                  | DELTA    | DECREASE
      Sign 12 resellers                     | COUNT    | ACHIEVE
      Halve the backlog                     | MULTIPLE | DECREASE
      """)
  void amountsAndWords_giveKindAndDirection(String text, GoalAmount.Kind kind, Movement direction) {
    GoalReading goal = read(text);
    assertThat(goal.target().map(GoalAmount::kind)).contains(kind);
    assertThat(goal.direction()).contains(direction);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Beantwoord 90% van de mails binnen 4 uur
      Solve 80% of incidents within 2 working days
      Minder uitval t.o.v. 2026
      Elke week drie bezoeken
      """)
  void serviceTimesReferencesAndRhythms_areNoDeadlines(String text) {
    assertThat(read(text).deadline()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Meer leden                          | COMPARATIVE
      Een optimale bezetting              | ADJECTIVE
      De intake verbeteren                | VERB
      Several new clients                 | QUANTITY
      Lower costs as soon as possible     | TIME
      """)
  void wordsWithoutMeasure_areVague(String text, VagueWord.Kind kind) {
    assertThat(read(text).vagueWords()).extracting(VagueWord::kind).contains(kind);
  }

  @Test
  void comparativeBesideItsAmount_isNotVague() {
    assertThat(read("20% meer leden in 2027").vagueWords()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Omzet +5% voor 31 april           | INVALID_DATE
      Streven naar 5% groei             | ESCAPE_CLAUSE
      Circa 50 leden                    | APPROXIMATION
      Een betere samenwerking           | SOFT_METRIC
      Raise it by 10%                   | UNCLEAR_REFERENCE
      Sales will be increased by 10%    | PASSIVE
      Ship cables, adapters, etc.       | OPEN_ENDED
      Prices above average              | BOUND_WITHOUT_VALUE
      """)
  void otherDefects_areProblems(String text, ReadingProblem.Kind kind) {
    assertThat(read(text).problems()).extracting(ReadingProblem::kind).contains(kind);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Het keurmerk is in juni behaald   | END_STATE
      Obtain the export licence by May  | END_STATE
      Een nieuw portaal lanceren        | ACTIVITY
      Publish 12 articles               | ACTIVITY
      Grow revenue by 5%                | RESULT
      """)
  void whatWillHaveHappened_isTold(String text, Achievement achievement) {
    assertThat(read(text).achievement()).isEqualTo(achievement);
  }

  @Test
  void yearBeforeMoney_isNoAmount() {
    GoalReading goal = read("We besparen in 2028 € 45.000 op porto");
    assertThat(goal.target().map(GoalAmount::value)).contains(45000.0);
    assertThat(goal.deadline().map(d -> d.code())).contains("2028");
  }

  @Test
  void secondGoal_isReadApart() {
    GoalReading goal = read("Raise renewals 10% and cut refunds 2%");
    assertThat(goal.metric().map(Phrase::text)).contains("renewals");
    assertThat(goal.furtherGoals()).hasSize(1);
    assertThat(goal.furtherGoals().get(0).metric().map(Phrase::text)).contains("refunds");
  }

  @Test
  void draft_holdsWhatWasSaidAndListsTheRest() {
    GoalDraft draft = read("Binnen 6 maanden 20% meer omzet").draft(LocalDate.of(2026, 11, 21));
    assertThat(draft.kpi().goal().flatMap(g -> g.deadline()).map(Deadline::toString))
        .contains("P6M");
    assertThat(draft.open()).contains("aim.baseline", "owners", "lever");
  }
}
