package org.kpi4j.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kpi4j.testing.KpiAssertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kpi4j.definition.DefinitionRules;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Language;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Unit;

/** What assertions on catalogues let pass, and what they say when they fail. */
class CatalogAssertTest {
  private static final Linter LINTER = Linter.of(DefinitionRules.all());
  private static final Catalog DANGLING = Catalog.of(Kpis.LESS_CHURN);

  @Test
  void catalogWithoutErrors_passes() {
    assertThat(Catalog.of(Kpis.CHURN)).passes(LINTER).hasNoErrors();
  }

  @Test
  void emptyCatalog_passesNothing() {
    assertThat(Failures.message(() -> assertThat(Catalog.builder().build()).passes(LINTER)))
        .isEqualTo(
            "The catalogue should pass, but holds no metric and no KPI: nothing was checked");
  }

  @Test
  void errors_areCountedAndShown() {
    assertThat(Failures.lines(() -> assertThat(DANGLING)
            .in(Language.DUTCH)
            .passes(LINTER.only("definition/missing-deadline"))))
        .startsWith("De catalogus moet in orde zijn en heeft fouten: 1")
        .contains("[definition/missing-deadline] kpi:less-churn aim.deadline");
  }

  @Test
  void finding_isAskedForBySubjectAndPlace() {
    assertThat(DANGLING)
        .hasFinding("definition/dangling-link")
        .on("kpi:less-churn")
        .at("metric");
    assertThat(Failures.message(
            () -> assertThat(DANGLING).hasFinding("definition/dangling-link").on("kpi:other")))
        .startsWith("A finding of 'definition/dangling-link' should be on 'kpi:other'; found:");
  }

  @Test
  void manyFindings_areCutShort() {
    Catalog many = Catalog.builder()
        .addAllMetrics(IntStream.range(0, 40)
            .mapToObj(i -> Metric.builder().id("m" + i).build())
            .toList())
        .build();
    assertThat(Failures.lines(() -> assertThat(many).hasNoFinding("definition/missing-unit")))
        .startsWith("The catalogue should have no finding of 'definition/missing-unit'")
        .endsWith("and 15 more");
  }

  @Test
  void otherUnit_breaksComparability() {
    Catalog before = Catalog.of(Kpis.CHURN);
    Catalog renamed = Catalog.of(Kpis.CHURN.toBuilder().name("Customers lost").build());
    Catalog other = Catalog.of(Kpis.CHURN.toBuilder().unit(Unit.COUNT).build());
    assertThat(renamed).isComparableWith(before);
    assertThat(Failures.lines(() -> assertThat(other).isComparableWith(before)))
        .startsWith("The catalogue should be comparable with the previous release; changes that"
            + " break that: 1")
        .contains(
            "metric:churn-rate: unit changed from '%' to 'count'",
            "to mend: keep the old definition, or give the new one an id of its own");
  }
}
