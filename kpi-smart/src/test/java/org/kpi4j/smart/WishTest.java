package org.kpi4j.smart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kpi4j.model.Language;

class WishTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The inspectorate approves our extension by 1 June 2027.",
        "Shareholders adopt the annual report in April.",
        "Get the nut-free bakery label awarded in October.",
        "See the lift cleared by the inspector this summer.",
        "De brandweer keurt de nieuwe vleugel deze zomer goed.",
        "De aandeelhouders stellen de jaarrekening in mei vast.",
        "De provincie heeft uiterlijk in maart het museum het predicaat gegeven.",
        "Alle kamers zijn voor 1 mei geschilderd.",
        "In juni hangt het rooster in de gang."
      })
  void whatOthersApproveOrEndsByADay_isSmart(String statement) {
    assertThat(judge(statement).missing()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No patient left on the waiting list by the start of term.",
        "Nobody left in the waiting room by 1 July",
        "No invoice open at the end of the quarter",
        "Vóór de kerst staat er geen klant meer op de wachtlijst."
      })
  void noneLeft_isACountOfNothing(String statement) {
    assertThat(judge(statement).missing()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vijftig lantaarnpalen vervangen",
        "Tien huisbezoeken afleggen",
        "Design 12 posters",
        "Paint 9 benches"
      })
  void countOfOwnWork_needsAPeriod(String statement) {
    assertThat(judge(statement).missing()).containsExactly(Smart.TIME_BOUND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Live more mindfully",
        "Ik wil bewuster leven",
        "Onze bezoekers moeten zich welkom voelen",
        "Visitors should feel welcome",
        "Make parking fun",
        "Meer plezier in het werk",
        "Make shopping effortless",
        "Parkeren prettiger maken",
        "Meer aandacht voor onze 12 vrijwilligers",
        "Friendlier contact with the 25 tenants",
        "De school wil ouders beter informeren"
      })
  void wishWithoutAMeasure_missesAllThree(String statement) {
    assertThat(judge(statement).missing())
        .containsExactly(Smart.SPECIFIC, Smart.MEASURABLE, Smart.TIME_BOUND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Betere marges", "Betere doorlooptijd in de werkplaats"})
  void comparativeOfANumber_isSpecific(String statement) {
    assertThat(judge(statement).missing()).containsExactly(Smart.MEASURABLE, Smart.TIME_BOUND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Everyone is always delighted with everything we do in 2027.",
        "All 300 residents adore every meal we serve in 2027.",
        "Iedereen van de 80 leerlingen is in 2027 altijd gelukkig, zonder uitzondering."
      })
  void everybodyAlways_isMeasurableAndOutOfReach(String statement) {
    assertThat(judge(statement).missing()).containsExactly(Smart.ACHIEVABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tussen 3 en 14 juni schilderen we de gang.",
        "Carry on renovating the 4 branches until March"
      })
  void workInAPeriod_onlyMissesItsEffect(String statement) {
    assertThat(judge(statement).missing()).containsExactly(Smart.MEASURABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vanaf 2029 straalt ons kantoor duurzaamheid uit.",
        "From 2029 our office radiates warmth"
      })
  void stateFromAStart_hasATime(String statement) {
    assertThat(judge(statement).letter(Smart.TIME_BOUND).isMet()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Improve our approval process by June 2027",
        "Accept more applications by June 2027",
        "We live our values in 2027",
        "Geen gedoe over parkeren in 2027"
      })
  void wordsOfApprovalWithoutAnEnd_areNotVerifiable(String statement) {
    assertThat(judge(statement).letter(Smart.MEASURABLE).isNotMet()).isTrue();
  }

  private static SmartVerdict judge(String statement) {
    return SmartJudge.standard().judge(statement, Language.UNDETERMINED, Optional.empty());
  }
}
