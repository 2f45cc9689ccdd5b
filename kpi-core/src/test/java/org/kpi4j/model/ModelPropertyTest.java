package org.kpi4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every definition that can be built. */
class ModelPropertyTest {
  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void catalogSurvivesSerialisation(@ForAll("catalogs") Catalog catalog) {
    Catalog copy = (Catalog) Serialized.copy(catalog);
    assertThat(copy).isEqualTo(catalog).hasSameHashCodeAs(catalog);
    assertThat(copy.metricsById()).isEqualTo(catalog.metricsById());
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void copyByBuilder_isEqual(@ForAll("metrics") Metric metric, @ForAll("kpis") Kpi kpi) {
    assertThat(metric.toBuilder().build()).isEqualTo(metric);
    assertThat(kpi.toBuilder().build()).isEqualTo(kpi);
    assertThat(kpi.toBuilder().tag("another-tag").build()).isNotEqualTo(kpi);
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void position_isNoPartOfEquality(@ForAll("metrics") Metric metric) {
    Positions elsewhere = new Positions(ImmutableMap.of("", new SourcePosition("kpis.yaml", 3, 1)));
    assertThat(metric.toBuilder().positions(elsewhere).build())
        .isEqualTo(metric)
        .hasSameHashCodeAs(metric);
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void findById_givesTheFirst(@ForAll("catalogs") Catalog catalog) {
    for (Metric metric : catalog.metrics()) {
      assertThat(catalog.findMetric(metric.id()))
          .contains(catalog.metricsById().get(metric.id()).get(0));
    }
    for (Kpi kpi : catalog.kpis()) {
      assertThat(catalog.findKpi(kpi.id()))
          .contains(catalog.kpisById().get(kpi.id()).get(0));
    }
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void stringForm_namesTheTypeAndItsParts(
      @ForAll("metrics") Metric metric, @ForAll("kpis") Kpi kpi) {
    assertThat(metric.toString()).startsWith("Metric{").contains(metric.id());
    assertThat(kpi.toString()).startsWith("Kpi{").contains(kpi.id());
  }

  @Property
  void deadline_readsBackAndResolvesForAnyDay(
      @ForAll("deadlines") Deadline deadline, @ForAll("days") LocalDate day) {
    assertThat(Deadline.parse(deadline.toString())).isEqualTo(deadline);
    assertThat(deadline.resolve(day)).isNotNull();
  }

  @Provide
  Arbitrary<Catalog> catalogs() {
    return ModelArbitraries.catalogs();
  }

  @Provide
  Arbitrary<Metric> metrics() {
    return ModelArbitraries.metrics();
  }

  @Provide
  Arbitrary<Kpi> kpis() {
    return ModelArbitraries.kpis();
  }

  @Provide
  Arbitrary<Deadline> deadlines() {
    return ValueArbitraries.deadlines();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return ValueArbitraries.days();
  }
}
