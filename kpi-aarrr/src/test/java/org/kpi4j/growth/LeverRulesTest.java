package org.kpi4j.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Guardrail;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Language;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Stage;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Suggestion;

class LeverRulesTest {
  private static final String UNGUARDED = "growth/unguarded-lever";
  private static final String ELSEWHERE = "growth/lever-at-other-stage";

  private static List<Finding> findings(String rule, Catalog catalog) {
    return Linter.of(GrowthRules.all()).only(rule).check(catalog).findings();
  }

  private static Kpi.Builder pushed() {
    return Kpi.builder().id("sign-ups").lever("social proof beside the button");
  }

  @Test
  void leverOfPressure_namesTheGuardrailsThatItNeeds() {
    Finding finding = findings(UNGUARDED, Catalog.of(pushed().build())).get(0);
    assertThat(finding.message(Language.ENGLISH))
        .isEqualTo(
            "The lever needs a truthful claim and a guardrail such as Return rate of orders and Complaints:"
                + " 'Social proof'");
    assertThat(finding.suggestions())
        .containsExactly(
            Suggestion.review("guardrails", "return-rate"),
            Suggestion.review("guardrails", "complaints"));
  }

  @Test
  void guardrailByItsId_isEnough() {
    Kpi kpi = pushed().guardrail(Guardrail.of("complaints", "they tell first")).build();
    assertThat(findings(UNGUARDED, Catalog.of(kpi))).isEmpty();
  }

  @Test
  void guardrailByTheNameOfItsMetric_isEnough() {
    Kpi kpi = pushed().guardrail(Guardrail.of("m7", "they tell first")).build();
    Metric metric = Metric.builder().id("m7").name("Complaints").build();
    assertThat(findings(UNGUARDED, Catalog.of(metric, kpi))).isEmpty();
  }

  @Test
  void guardrailOfAnotherKind_isNotEnough() {
    Kpi kpi = pushed().guardrail(Guardrail.of("app-sessions", "just because")).build();
    assertThat(findings(UNGUARDED, Catalog.of(kpi))).hasSize(1);
  }

  @Test
  void declaredStage_decidesWhereALeverWorks() {
    assertThat(findings(ELSEWHERE, Catalog.of(pushed().stage(Stage.ACTIVATION).build())))
        .isEmpty();
    assertThat(findings(ELSEWHERE, Catalog.of(pushed().stage(Stage.RETENTION).build())))
        .hasSize(1);
  }

  @Test
  void stageOfOnesOwnWithoutLevers_isLeftAlone() {
    assertThat(findings(
            ELSEWHERE, Catalog.of(pushed().stage(Stage.of("ONBOARDING")).build())))
        .isEmpty();
  }

  @Test
  void metricOfSeveralStages_isServedByALeverOfOne() {
    Kpi kpi = pushed().metric("conversion-rate").build();
    assertThat(findings(ELSEWHERE, Catalog.of(kpi))).isEmpty();
  }
}
