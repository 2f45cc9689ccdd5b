package org.kpi4j.nsm.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.model.GrowthPhase;
import org.kpi4j.model.Metric;
import org.kpi4j.nsm.NorthStar;
import org.kpi4j.nsm.RankedCandidate;
import org.kpi4j.nsm.ScoredCandidate;

/** Holds gates and verdicts against metrics that two articles and several authors have judged. */
class LabelledMetricsGoldenTest {
  @Test
  void everyMetric_getsItsGateOrVerdict() {
    SoftAssertions all = new SoftAssertions();
    for (Json metric : Golden.read("nsm/labelled_metrics.json").at("metrics").list()) {
      all.assertThat(outcome(ranked(metric)))
          .as(metric.at("label").text())
          .isEqualTo(metric.at("expected").text());
    }
    all.assertAll();
  }

  @Test
  void contestedMetrics_nameTheDisagreement() {
    for (Json metric : Golden.read("nsm/labelled_metrics.json").at("metrics").list()) {
      if (!metric.at("contested").isNull()) {
        assertThat(ranked(metric).scored().disagreements())
            .as(metric.at("label").text())
            .isNotEmpty();
      }
    }
  }

  private static RankedCandidate ranked(Json metric) {
    CompanyProfile.Builder company = CompanyProfile.builder();
    metric.at("phase").optionalText().ifPresent(phase -> company.phase(GrowthPhase.valueOf(phase)));
    return NorthStar.forCompany(company.build())
        .consider(Metric.named(metric.at("label").text()))
        .withoutRobustness()
        .rank()
        .candidates()
        .get(0);
  }

  private static String outcome(RankedCandidate ranked) {
    ScoredCandidate scored = ranked.scored();
    if (scored.isStopped()) {
      return "VETO_" + scored.stops().get(0).gate();
    }
    if (ranked.verdict().code().equals("SUPPORTING_KPI")) {
      return "SUPPORTING";
    }
    return scored.warnings().isEmpty() ? "ELIGIBLE" : "CAUTION";
  }
}
