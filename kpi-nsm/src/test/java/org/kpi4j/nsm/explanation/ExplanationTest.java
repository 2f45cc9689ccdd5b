package org.kpi4j.nsm.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.model.Language;
import org.kpi4j.model.Metric;
import org.kpi4j.nsm.NorthStar;
import org.kpi4j.nsm.gates.Gate;

class ExplanationTest {
  private static final NorthStar EMPTY =
      NorthStar.forCompany(CompanyProfile.builder().build());

  @Test
  void noCandidateQualifies_saysSo_andWhatInstead() {
    Explanation explanation = Explanation.of(EMPTY.consider(Metric.named("Omzet")));
    assertThat(explanation.founder(Language.DUTCH))
        .isEqualTo(
            "Geen van deze metrics kan jullie north star zijn. Omzet komt het dichtst in de buurt. Het is omzet:"
                + " een resultaat van waarde, niet de waarde die klanten ervaren. Meet wat klanten doen voordat ze betalen:"
                + " hoe vaak ze krijgen waarvoor ze komen.");
    assertThat(explanation.card()).isEmpty();
  }

  @Test
  void supportingKpi_comesNearest() {
    assertThat(Explanation.of(EMPTY.consider(Metric.named("Churn rate"))).founder(Language.ENGLISH))
        .startsWith(
            "None of these can be your north star. Churn rate comes nearest, with a score of ");
  }

  /** What speaks against a metric is no reason to be proud of it. */
  @Test
  void cardOfAMetricThatIsWeakOnValue_givesAnotherReason() {
    Explanation explanation = Explanation.of(EMPTY.consider(Metric.named("Weekly active teams")));
    assertThat(explanation.card().orElseThrow().in(Language.ENGLISH))
        .contains("It comes nearest to what customers come for")
        .doesNotContain("without saying at what");
  }

  @Test
  void severalFinalists_areNamed() {
    NorthStar choice = EMPTY
        .consider(Metric.named("Lessons finished alone"))
        .consider(Metric.named("Lessons finished together"));
    assertThat(Explanation.of(choice).founder(Language.ENGLISH))
        .startsWith(
            "The evidence does not decide between Lessons finished alone and Lessons finished together.");
  }

  @Test
  void otherSchools_areNamed_whereTheyWouldChooseOtherwise() {
    Explanation explanation = Explanation.of(EMPTY.consider(Metric.named("Monthly active users")));
    assertThat(explanation.dissenters())
        .extracting(message -> message.in(Language.ENGLISH))
        .containsExactly("Amplitude, \"The North Star Playbook\" would choose none of these");
  }

  @Test
  void overriddenGate_showsOnThePage() {
    NorthStar choice = EMPTY
        .consider(Metric.named("Website visitors"))
        .overriding(Gate.VANITY, "we are paid per visitor");
    assertThat(Explanation.of(choice).team().in(Language.ENGLISH))
        .contains(
            "## Gates that were overridden\n\n- Website visitors, vanity: we are paid per visitor\n");
  }

  @Test
  void describedMetric_isDescribedOnTheCard() {
    Metric metric = Metric.named("Nights booked").toBuilder()
        .description("Nights that guests have paid for")
        .build();
    assertThat(Explanation.of(EMPTY.consider(metric)).card().orElseThrow().in(Language.DUTCH))
        .contains(
            "- Nights booked: Nights that guests have paid for\n", "Vraag je team welke stap");
  }

  @Test
  void pageAfterTheChoice_isInBothLanguages() {
    Catalog catalog = Catalog.builder()
        .metric(Metric.builder().id("star").driver("step").build())
        .metric(Metric.builder().id("step").owner("product").build())
        .northStar("star")
        .build();
    Page page = Explanation.afterTheChoice(catalog);
    assertThat(page.in(Language.ENGLISH))
        .isEqualTo(
            "# What follows from the north star star\n\n## Derived KPIs\n\n- product: step\n");
    assertThat(page.in(Language.DUTCH)).contains("## Afgeleide KPI’s\n\n- product: step\n");
  }
}
