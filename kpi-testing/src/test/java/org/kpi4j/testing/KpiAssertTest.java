package org.kpi4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kpi4j.testing.KpiAssertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Language;
import org.kpi4j.model.Stage;
import org.kpi4j.rule.Severity;
import org.kpi4j.smart.SmartJudge;
import org.kpi4j.smart.SmartPolicy;

/** What assertions on KPIs let pass, and what they say when they fail. */
class KpiAssertTest {
  @Test
  void goodKpi_passes() {
    assertThat(Kpi.stating(Kpis.GOOD)).isSmart().servesStage(Stage.RETENTION).hasNoErrors();
  }

  @Test
  void wish_isTakenApartLetterByLetterWithWhatToWriteInstead() {
    assertThat(Failures.lines(() -> assertThat(Kpis.stating("Get more leads")).isSmart()))
        .containsSubsequence(
            "KPI 'Get more leads' should be SMART, and is not: Measurable and Time-bound",
            "metrics.yaml:12:5",
            "Get more leads",
            "",
            "M  Measurable - not met",
            "[smart/vague-comparative] kpi:more-revenue statement",
            "Get more leads",
            "~~~~",
            "",
            "T  Time-bound - not met",
            "[smart/missing-deadline] kpi:more-revenue statement",
            "",
            "write instead:",
            SmartJudge.standard()
                .judge("Get more leads", Language.ENGLISH, Optional.empty())
                .rewrite())
        .anyMatch(line -> line.startsWith("metrics.yaml:13:16 error: "));
  }

  @Test
  void wish_isTakenApartInDutch() {
    Kpi wish = Kpis.stating("Meer omzet genereren");
    assertThat(Failures.lines(() -> assertThat(wish).in(Language.DUTCH).isSmart()))
        .contains(
            "KPI 'Meer omzet genereren' moet SMART zijn en is dat niet: Meetbaar en Tijdsgebonden",
            "M  Meetbaar - voldoet niet",
            "T  Tijdsgebonden - voldoet niet",
            "schrijf liever:")
        .anyMatch(line -> line.startsWith("metrics.yaml:13:16 fout: "))
        .anyMatch(line -> line.startsWith("Vóór __ "));
  }

  @Test
  void kpiWithoutStatement_isToldWithoutASentenceToWrite() {
    Kpi kpi = Kpi.builder().id("less-churn").metric("churn-rate").build();
    assertThat(Failures.lines(() -> assertThat(kpi).isSmart()))
        .contains(
            "KPI 'less-churn' should be SMART, and is not: Measurable and Time-bound",
            "[smart/missing-amount] kpi:less-churn aim.target")
        .doesNotContain("write instead:");
  }

  @Test
  void policy_decidesWherePeopleDiffer() {
    Kpi keyResult = Kpi.stating("Verlaag de churn van 5% naar 3%");
    assertThat(keyResult).isSmart().under(SmartPolicy.strict()).isNotSmart();
  }

  @Test
  void goodKpi_isNotNotSmart() {
    assertThat(Failures.message(() -> assertThat(Kpi.stating(Kpis.GOOD)).isNotSmart()))
        .isEqualTo("KPI '" + Kpis.GOOD + "' should not be SMART, and is");
  }

  @Test
  void vanityMetric_comesWithABetterOne() {
    Kpi visitors = Kpi.stating("Increase website visitors by 20% by 1 July 2027");
    assertThat(Failures.lines(() -> assertThat(visitors).isNotVanity()))
        .contains("website visitors", "because the field calls it a vanity metric")
        .anyMatch(line -> line.startsWith("measure instead: "));
  }

  @Test
  void metricOfTheCatalogue_isTheOneThatIsJudged() {
    Catalog catalog = Catalog.of(Kpis.CHURN, Kpis.LESS_CHURN);
    assertThat(Kpis.LESS_CHURN).within(catalog).isNotVanity().servesStage(Stage.RETENTION);
    assertThat(Failures.lines(
            () -> assertThat(Kpis.LESS_CHURN).within(catalog).servesStage(Stage.REVENUE)))
        .contains("KPI 'less-churn' should serve revenue, and serves retention", "Churn rate");
  }

  @Test
  void guardrail_isFoundOrAskedFor() {
    assertThat(Kpis.LESS_CHURN).hasGuardrail("margin");
    assertThat(Failures.lines(() -> assertThat(Kpis.LESS_CHURN).hasGuardrail("complaints")))
        .containsExactly(
            "KPI 'less-churn' should be guarded by 'complaints', and is guarded by margin",
            "to mend: name 'complaints' under guardrails, with the reason why growth could harm it");
    assertThat(Failures.lines(
            () -> assertThat(Kpi.stating("Grow")).in(Language.DUTCH).hasGuardrail("marge")))
        .contains("KPI 'Grow' moet beschermd worden door 'marge' en heeft geen vangrail");
  }

  @Test
  void finding_isFollowedToItsPlace() {
    assertThat(Kpis.LESS_CHURN)
        .hasFinding("definition/missing-deadline")
        .at("aim.deadline")
        .on("kpi:less-churn")
        .graded(Severity.ERROR)
        .saying("The goal has no deadline: 'less-churn'")
        .and()
        .hasNoFinding("definition/missing-aim");
  }

  @Test
  void findingElsewhere_isShown() {
    assertThat(Failures.lines(() -> assertThat(Kpis.LESS_CHURN)
            .hasFinding("definition/missing-deadline")
            .at("aim.target")))
        .contains(
            "A finding of 'definition/missing-deadline' should be at 'aim.target'; found:",
            "[definition/missing-deadline] kpi:less-churn aim.deadline");
  }

  @Test
  void findingThatIsNotThere_isToldWithWhatIs() {
    Kpi dated = Kpis.LESS_CHURN.toBuilder().aim(Kpis.by("2027-06-30")).build();
    assertThat(Failures.lines(() -> assertThat(dated).hasFinding("definition/missing-deadline")))
        .contains("KPI 'less-churn' should have a finding of 'definition/missing-deadline'; found"
            + " instead:")
        .anyMatch(line -> line.startsWith("[definition/missing-cadence]"));
  }

  @Test
  void unknownRule_isRefusedWithTheNearestKnownOne() {
    assertThatThrownBy(() -> assertThat(Kpis.LESS_CHURN).hasFinding("smart/missing-deadlin"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("did you mean 'smart/missing-deadline'");
  }

  @Test
  void rulesOfOnesOwn_takeThePlaceOfTheRecommendedOnes() {
    assertThat(Kpis.LESS_CHURN)
        .checkedBy(Linter.of(org.kpi4j.definition.DefinitionRules.all())
            .only("definition/support-cycle", "definition/missing-aim"))
        .hasNoFindings();
  }

  @Test
  void hiddenCharacters_doNotDisturbTheFailure() {
    assertThat(
            Failures.lines(() -> assertThat(Kpis.stating("Grow\u001b[31m\nnow")).isSmart()))
        .contains("Grow\uFFFD[31m now");
  }
}
