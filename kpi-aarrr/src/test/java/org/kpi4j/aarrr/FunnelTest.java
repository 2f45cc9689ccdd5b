package org.kpi4j.aarrr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kpi4j.glossary.Concept;
import org.kpi4j.model.BusinessModel;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Stage;

/** What a catalogue measures of the funnel. */
class FunnelTest {
  private static final Catalog SHOP = UncoveredStage.catalog(
          "Websitebezoekers per kanaal", "Gemiddelde orderwaarde", "Server latency")
      .toBuilder()
      .company(CompanyProfile.builder().businessModel(BusinessModel.ECOMMERCE).build())
      .build();

  @Test
  void stagesWithoutMetrics_areGaps() {
    assertThat(Funnel.of(SHOP).gaps())
        .containsExactly(Stage.ACTIVATION, Stage.RETENTION, Stage.REFERRAL);
  }

  @Test
  void howThingsRun_isOutside() {
    assertThat(Funnel.of(SHOP).outside()).extracting(Metric::id).containsExactly("server-latency");
  }

  @Test
  void proposals_fitTheBusinessModel() {
    assertThat(Funnel.of(SHOP).proposals(Stage.RETENTION))
        .extracting(Concept::id)
        .containsExactly("repeat-purchase-rate", "purchase-frequency", "repeat-interval");
  }

  @Test
  void declaredStage_goesBeforeTheClassifier() {
    Metric declared = Metric.named("NPS").toBuilder().stage(Stage.RETENTION).build();
    assertThat(Funnel.of(Catalog.of(declared)).metrics(Stage.RETENTION)).containsExactly(declared);
  }

  @Test
  void drawing_namesStagesAndMarksGaps() {
    assertThat(Funnel.of(SHOP).toMermaid())
        .startsWith("flowchart TD\n")
        .contains("stage_revenue[\"REVENUE<br/>Gemiddelde orderwaarde\"]")
        .contains("stage_referral[\"REFERRAL<br/>?\"]")
        .contains("stage_acquisition --> stage_activation");
  }

  @Test
  void flow_findsTheNarrowestStepWithItsInterval() {
    FunnelFlow flow = FunnelFlow.of(
        new FunnelFlow.Count(Stage.ACQUISITION, 1000),
        new FunnelFlow.Count(Stage.ACTIVATION, 300),
        new FunnelFlow.Count(Stage.RETENTION, 150));
    FunnelFlow.Step step = flow.narrowest();
    assertThat(step.to()).isEqualTo(Stage.ACTIVATION);
    assertThat(step.share()).isEqualTo(0.3, within(1e-12));
    // Wilson's interval for 300 of 1,000, as in the Javadoc
    assertThat(step.low()).isEqualTo(0.272, within(5e-4));
    assertThat(step.high()).isEqualTo(0.329, within(5e-4));
  }

  @Test
  void growingFlow_isRefused() {
    assertThatThrownBy(() -> FunnelFlow.of(
            new FunnelFlow.Count(Stage.ACQUISITION, 1), new FunnelFlow.Count(Stage.ACTIVATION, 2)))
        .hasMessageStartingWith("people must not grow from stage to stage");
  }
}
