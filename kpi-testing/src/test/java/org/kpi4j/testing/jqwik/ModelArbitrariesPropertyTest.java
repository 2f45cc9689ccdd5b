package org.kpi4j.testing.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kpi4j.definition.DefinitionRules;
import org.kpi4j.lint.Linter;
import org.kpi4j.lint.Report;
import org.kpi4j.model.Catalog;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Severity;
import org.kpi4j.smart.SmartRules;

/** What the kinds of generated definitions promise. */
class ModelArbitrariesPropertyTest {
  private static final Linter ALL =
      Linter.of(DefinitionRules.all()).plus(SmartRules.all()).asOf(LocalDate.of(2026, 6, 1));

  @Property(tries = 100)
  void validCatalog_hasNoErrorAndNoWarning(@ForAll("valid") Catalog catalog) {
    Linter definitions = Linter.of(DefinitionRules.all());
    assertThat(definitions.check(catalog).findings())
        .filteredOn(finding -> finding.severity() != Severity.ADVICE)
        .extracting(Finding::message)
        .isEmpty();
  }

  @Property(tries = 50)
  void edgeCatalog_crashesNoRule(@ForAll("edge") Catalog catalog) {
    assertThat(crashes(ALL.check(catalog))).isZero();
  }

  @Property(tries = 100)
  void hostileCatalog_crashesNoRule(@ForAll("hostile") Catalog catalog) {
    assertThat(crashes(ALL.check(catalog))).isZero();
  }

  @ParameterizedTest
  @MethodSource("everyType")
  void everyKindGivesEveryType(Function<ModelArbitraries, Arbitrary<?>> type) {
    assertThat(type.apply(ModelArbitraries.valid()).sample()).isNotNull();
    assertThat(type.apply(ModelArbitraries.edge()).sample()).isNotNull();
    assertThat(type.apply(ModelArbitraries.hostile()).sample()).isNotNull();
  }

  static Stream<Function<ModelArbitraries, Arbitrary<?>>> everyType() {
    return Stream.of(
        ModelArbitraries::texts,
        ModelArbitraries::units,
        ModelArbitraries::quantities,
        ModelArbitraries::deadlines,
        ModelArbitraries::targets,
        ModelArbitraries::aims,
        ModelArbitraries::formulas,
        ModelArbitraries::guardrails,
        ModelArbitraries::metrics,
        ModelArbitraries::kpis,
        ModelArbitraries::teams,
        ModelArbitraries::objectives,
        ModelArbitraries::initiatives,
        ModelArbitraries::series,
        ModelArbitraries::companies,
        ModelArbitraries::goals,
        ModelArbitraries::thresholds,
        ModelArbitraries::catalogs,
        ModelArbitraries::bands,
        ModelArbitraries::milestones,
        ModelArbitraries::keyResults,
        ModelArbitraries::observations,
        ModelArbitraries::sources,
        ModelArbitraries::stages,
        ModelArbitraries::languages,
        ModelArbitraries::sourcePositions,
        ModelArbitraries::positions);
  }

  @Provide
  Arbitrary<Catalog> valid() {
    return ModelArbitraries.valid().catalogs();
  }

  @Provide
  Arbitrary<Catalog> edge() {
    return ModelArbitraries.edge().catalogs();
  }

  @Provide
  Arbitrary<Catalog> hostile() {
    return ModelArbitraries.hostile().catalogs();
  }

  private static long crashes(Report report) {
    return report.findings().stream()
        .filter(finding -> finding.rule().equals("lint/rule-crashed"))
        .count();
  }
}
