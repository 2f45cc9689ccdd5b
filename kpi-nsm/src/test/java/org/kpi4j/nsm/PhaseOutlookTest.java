package org.kpi4j.nsm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.model.GrowthPhase;
import org.kpi4j.model.Metric;

class PhaseOutlookTest {
  private static final CompanyProfile COMPANY = CompanyProfile.builder().build();

  @Test
  void firstSteps_losePointsAsTheCompanyGrows() {
    PhaseOutlook outlook = PhaseOutlook.of(Metric.named("Number of first transactions"), COMPANY);
    assertThat(outlook.changeAfter(GrowthPhase.START_UP)).isNegative();
    assertThat(outlook.tension(GrowthPhase.START_UP)).isEqualTo(.75);
    assertThat(outlook.changeAfter(GrowthPhase.MATURE)).isZero();
  }

  @Test
  void lastingUse_hasNoTension() {
    PhaseOutlook outlook = PhaseOutlook.of(Metric.named("Nights booked"), COMPANY);
    assertThat(outlook.tension(GrowthPhase.SCALE_UP)).isZero();
  }

  @Test
  void metricThatIsNoCandidate_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PhaseOutlook.of(NorthStar.forCompany(COMPANY), "x"))
        .withMessage("candidate must be one of []: 'x'");
  }
}
