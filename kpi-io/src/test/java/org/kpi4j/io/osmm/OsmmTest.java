package org.kpi4j.io.osmm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import org.junit.jupiter.api.Test;
import org.kpi4j.io.CatalogReader;
import org.kpi4j.io.Corpora;
import org.kpi4j.io.exchange.Import;
import org.kpi4j.model.Guardrail;
import org.kpi4j.model.Kpi;

class OsmmTest {
  private static final String JSON = """
      {"object_type": "measurement_framework", "osmm_version": "0.1.0", "time_horizon": "2027",
       "north_star_metric": "Lessons finished",
       "metrics": [
         {"name": "Lessons finished", "tier": "primary", "definition": "Lessons seen to their end",
          "supports_objective": "Keep learners learning", "target": "20% more lessons by June 2027",
          "cadence": "Monthly", "data_source": "Product analytics"},
         {"name": "Refunds", "tier": "guardrail", "cadence": "Whenever needed"}]}
      """;

  private final Import read = CatalogReader.standard().readJson(JSON, "framework.json");

  @Test
  void entry_isAMetricAndItsKpi() {
    Kpi kpi = read.catalog().kpis().get(0);
    assertThat(read.problems()).isEmpty();
    assertThat(read.catalog().metricOf(kpi)).isPresent();
    assertThat(kpi.statement()).contains("20% more lessons by June 2027");
    assertThat(kpi.reviewCadence()).contains(Period.ofMonths(1));
    assertThat(read.catalog().northStar()).contains("lessons-finished");
  }

  @Test
  void guardrailTier_guardsThePrimaryOne() {
    assertThat(read.catalog().kpis().get(0).guardrails())
        .extracting(Guardrail::metric)
        .containsExactly("refunds");
    assertThat(read.catalog().kpis().get(1).guardrails()).isEmpty();
  }

  @Test
  void objective_isMadeOnceAndSupported() {
    assertThat(read.catalog().objectives()).hasSize(1);
    assertThat(read.catalog().kpis().get(0).supports()).containsExactly("keep-learners-learning");
  }

  @Test
  void cadenceThatIsNoPeriod_isReported() {
    assertThat(read.losses())
        .extracting(l -> l.subject() + " " + l.what())
        .contains("metric:refunds cadence", " time_horizon");
  }

  @Test
  void everyRealMetric_isRead() {
    assertThat(CatalogReader.standard().read(Corpora.folder("osmm")).catalog().metrics())
        .hasSize(10);
  }
}
