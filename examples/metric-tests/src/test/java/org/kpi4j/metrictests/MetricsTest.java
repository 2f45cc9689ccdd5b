package org.kpi4j.metrictests;

import static org.kpi4j.testing.KpiAssertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kpi4j.definition.DefinitionRules;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Stage;
import org.kpi4j.rule.Rule;
import org.kpi4j.smart.SmartRules;
import org.kpi4j.testing.junit.CatalogTests;
import org.kpi4j.testing.junit.KpiCatalog;

/** Holds the company's KPIs to what it agreed on. */
class MetricsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @TestFactory
  Stream<DynamicNode> everyDefinitionKeepsEveryRule(@KpiCatalog("metrics.yaml") Catalog catalog) {
    ImmutableList<Rule> rules = ImmutableList.<Rule>builder()
        .addAll(DefinitionRules.all())
        .addAll(SmartRules.all())
        .build();
    return CatalogTests.of(catalog, rules).asOf(TODAY).tests();
  }

  // tag::manual
  @TestFactory
  Stream<DynamicTest> everyKpiIsSmart(@KpiCatalog("metrics.yaml") Catalog catalog) {
    return DynamicTest.stream(
        catalog.kpis().stream(),
        Kpi::id,
        kpi -> assertThat(kpi).within(catalog).asOf(TODAY).isSmart());
  }
  // end::manual

  @TestFactory
  Stream<DynamicTest> everyKpiSteers(@KpiCatalog("metrics.yaml") Catalog catalog) {
    return DynamicTest.stream(
        catalog.kpis().stream(), Kpi::id, kpi -> assertThat(kpi).within(catalog).isNotVanity());
  }

  @Test
  void northStarIsSuitable(@KpiCatalog("metrics.yaml") Catalog catalog) {
    Metric northStar = catalog.northStar().flatMap(catalog::findMetric).orElseThrow();
    assertThat(northStar).isSuitableAsNorthStar(catalog.company().orElseThrow());
  }

  @Test
  void growthIsGuardedAndServesRetention(@KpiCatalog("metrics.yaml") Catalog catalog) {
    assertThat(catalog.findKpi("more-reorders").orElseThrow())
        .within(catalog)
        .hasGuardrail("complaints-per-box")
        .servesStage(Stage.RETENTION);
  }
}
