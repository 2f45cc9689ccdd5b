package org.kpi4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kpi4j.testing.KpiAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.model.Language;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Stage;
import org.kpi4j.nsm.NorthStar;
import org.kpi4j.nsm.Ranking;

/** What assertions on metrics and rankings let pass, and what they say when they fail. */
class MetricAssertTest {
  private static final Metric VISITORS = Metric.named("Website visitors");
  private static final Metric NIGHTS = Metric.named("Nights booked");
  private static final CompanyProfile COMPANY = CompanyProfile.builder().build();
  private static final Ranking RANKING =
      NorthStar.forCompany(COMPANY).consider(VISITORS).consider(NIGHTS).rank();

  @Test
  void metricToActOn_passes() {
    assertThat(Kpis.CHURN).isNotVanity().isActionable().servesStage(Stage.RETENTION);
  }

  @Test
  void metricThatNobodyKnows_isNeitherVanityNorKnownToBeActionable() {
    Metric unknown = Metric.named("Zyx");
    assertThat(unknown).isNotVanity();
    assertThat(Failures.message(() -> assertThat(unknown).isActionable()))
        .isEqualTo("Metric 'Zyx' should be a metric to act on; its name does not tell");
  }

  @Test
  void vanityMetric_failsInDutch() {
    assertThat(Failures.lines(() -> assertThat(VISITORS).in(Language.DUTCH).isNotVanity()))
        .contains(
            "Metric 'Website visitors' mag geen vanity metric zijn en is het wel",
            "want de metric telt mensen, wat die ook doen",
            "als noemer van een verhouding of als vangrail mag de metric blijven");
  }

  @Test
  void wrongStage_showsWhatSpeaksForTheRightOne() {
    assertThat(Failures.lines(() -> assertThat(VISITORS).servesStage(Stage.RETENTION)))
        .contains(
            "Metric 'Website visitors' should serve retention, and serves acquisition",
            "for acquisition: 'website-visitors'");
  }

  @Test
  void declaredStage_decidesForAMetricThatNobodyKnows() {
    Metric unknown = Metric.builder().id("zyx").stage(Stage.REFERRAL).build();
    assertThat(unknown).servesStage(Stage.REFERRAL);
    assertThat(Failures.message(() -> assertThat(unknown).servesStage(Stage.REVENUE)))
        .contains("no stage: nothing in its name is understood");
  }

  @Test
  void reach_isNoNorthStar() {
    assertThat(NIGHTS).isSuitableAsNorthStar(COMPANY);
    assertThat(Failures.lines(() -> assertThat(VISITORS).isSuitableAsNorthStar(COMPANY)))
        .hasSizeGreaterThan(2)
        .startsWith("Metric 'Website visitors' should be suitable as a north star, and is not");
  }

  @Test
  void ranking_recommendsAndRejects() {
    assertThat(RANKING).recommends("nights-booked").rejects("website-visitors");
    assertThat(NorthStar.forCompany(COMPANY).consider(VISITORS).rank()).recommendsNone();
  }

  @Test
  void otherRecommendation_showsTheOrderAndWhatStopsWhom() {
    assertThat(Failures.lines(() -> assertThat(RANKING).recommends("website-visitors")))
        .startsWith("'website-visitors' should be recommended as the north star, and is not")
        .anyMatch(line -> line.startsWith("1. nights-booked: "))
        .anyMatch(line -> line.startsWith("2. website-visitors: "))
        .anyMatch(line -> line.startsWith("to mend: "));
  }

  @Test
  void recommendationThatNobodyWants_isNamed() {
    assertThat(Failures.message(() -> assertThat(RANKING).in(Language.DUTCH).recommendsNone()))
        .startsWith("Er mag geen kandidaat als north star worden aanbevolen, en 'nights-booked'");
    assertThat(Failures.message(() -> assertThat(RANKING).rejects("nights-booked")))
        .startsWith("'nights-booked' should be rejected as the north star, and is not");
  }
}
