package org.kpi4j.nsm.gates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.model.DataSource;
import org.kpi4j.model.Direction;
import org.kpi4j.model.Guardrail;
import org.kpi4j.model.Language;
import org.kpi4j.model.Metric;
import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.candidate.Surroundings;
import org.kpi4j.nsm.doctrine.Doctrine;
import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.evidence.Evidence;

/** What fires a gate besides a name. */
class GateEdgesTest {
  private static final Metric NIGHTS = Metric.named("Nights booked");
  private static final CompanyProfile SIX = CompanyProfile.builder()
      .departments("sales", "product", "support", "finance", "people", "legal")
      .build();

  @Test
  void bareName_leavesMeasurabilityOpen_andSaysWhatIsMissing() {
    GateResult result = check(Gate.NOT_MEASURABLE, Candidate.of(NIGHTS));
    assertThat(result.state()).isEqualTo(GateState.UNDETERMINED);
    assertThat(result.because().in(Language.ENGLISH))
        .isEqualTo("Not known yet: the time that one value covers and the source of its values");
  }

  @Test
  void windowAndSource_makeItMeasurable() {
    Metric defined = NIGHTS.toBuilder()
        .window(Period.ofWeeks(1))
        .source(DataSource.of("Looker Studio"))
        .build();
    assertThat(check(Gate.NOT_MEASURABLE, Candidate.of(defined)).state()).isEqualTo(GateState.OPEN);
  }

  @Test
  void judgedUnmeasurable_fires() {
    Candidate candidate = Candidate.of(NIGHTS).toBuilder()
        .given(Criterion.MEASURABLE, Evidence.judged(0, "nobody keeps count"))
        .build();
    assertThat(check(Gate.NOT_MEASURABLE, candidate).state()).isEqualTo(GateState.FIRED);
  }

  @Test
  void oneDepartmentOfSix_isTooNarrow() {
    assertThat(check(Gate.TOO_NARROW, supported("sales")).state()).isEqualTo(GateState.FIRED);
  }

  @Test
  void twoDepartmentsOfSix_areEnough() {
    assertThat(check(Gate.TOO_NARROW, supported("sales", "product")).state())
        .isEqualTo(GateState.OPEN);
  }

  @Test
  void driversWithoutOwners_areTooBroad() {
    assertThat(
            check(Gate.TOO_BROAD, driven(Metric.builder().id("visits").build())).state())
        .isEqualTo(GateState.FIRED);
  }

  @Test
  void ownedDriver_isEnough() {
    assertThat(check(
                Gate.TOO_BROAD,
                driven(Metric.builder().id("visits").owner("sales").build()))
            .state())
        .isEqualTo(GateState.OPEN);
  }

  @Test
  void valueAQuarter_isTooSeldom() {
    assertThat(check(Gate.NOT_PERIODIC, windowed(Period.ofMonths(3))).state())
        .isEqualTo(GateState.FIRED);
    assertThat(check(Gate.NOT_PERIODIC, windowed(Period.ofDays(32))).state())
        .isEqualTo(GateState.FIRED);
  }

  @Test
  void valueAMonth_isOftenEnough() {
    assertThat(check(Gate.NOT_PERIODIC, windowed(Period.ofMonths(1))).state())
        .isEqualTo(GateState.OPEN);
    assertThat(check(Gate.NOT_PERIODIC, windowed(Period.ofDays(31))).state())
        .isEqualTo(GateState.OPEN);
  }

  @Test
  void directionThatIsNotUp_isPerverse() {
    Metric band = NIGHTS.toBuilder().direction(Direction.BAND).build();
    Metric higher = NIGHTS.toBuilder().direction(Direction.HIGHER).build();
    assertThat(check(Gate.PERVERSE, Candidate.of(band)).state()).isEqualTo(GateState.FIRED);
    assertThat(check(Gate.PERVERSE, Candidate.of(higher)).state()).isEqualTo(GateState.OPEN);
  }

  @Test
  void guardedOnOneSide_isNotGuarded() {
    GateResult result = check(Gate.NO_GUARDRAIL, guarded("gross-margin"));
    assertThat(result.state()).isEqualTo(GateState.FIRED);
    assertThat(result.because().in(Language.DUTCH))
        .isEqualTo("Niets bewaakt de kwaliteit voor klanten");
  }

  @Test
  void guardedOnBothSides_isGuarded() {
    assertThat(check(Gate.NO_GUARDRAIL, guarded("gross-margin", "churn-rate")).state())
        .isEqualTo(GateState.OPEN);
  }

  private static GateResult check(Gate gate, Candidate candidate) {
    return Gates.check(candidate, Doctrine.SEEDS).stream()
        .filter(result -> result.gate() == gate)
        .findFirst()
        .orElseThrow();
  }

  private static Candidate supported(String... departments) {
    return Candidate.in(Surroundings.builder().company(SIX).build(), NIGHTS)
        .supporters(Set.of(departments))
        .build();
  }

  private static Candidate driven(Metric driver) {
    Metric nights = NIGHTS.toBuilder().driver(driver.id()).build();
    Catalog catalog = Catalog.builder().metrics(nights, driver).build();
    return Candidate.of(nights, Surroundings.builder().catalog(catalog).build());
  }

  private static Candidate windowed(Period window) {
    return Candidate.of(NIGHTS.toBuilder().window(window).build());
  }

  private static Candidate guarded(String... metrics) {
    Candidate.Builder candidate = Candidate.of(NIGHTS).toBuilder();
    for (String metric : metrics) {
      candidate.guardrail(Guardrail.of(metric, "it may suffer"));
    }
    return candidate.build();
  }
}
