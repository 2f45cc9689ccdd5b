package org.kpi4j.definition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.time.Period;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.model.Guardrail;
import org.kpi4j.model.Initiative;
import org.kpi4j.model.KeyResult;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Language;
import org.kpi4j.model.Lifecycle;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Objective;
import org.kpi4j.model.Positions;
import org.kpi4j.model.SourcePosition;
import org.kpi4j.model.Team;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Suggestion;

/** Edges of the rules about links, ids and names. */
class LinkRulesTest {
  @Test
  void everyKindOfLink_isFollowed() {
    Catalog catalog = Catalog.builder()
        .northStar("n1")
        .metric(Metric.builder().id("m").driver("d1").replacedBy("r1").build())
        .kpi(Kpi.builder()
            .id("k")
            .metric("m1")
            .guardrail(Guardrail.of("g1", "x"))
            .support("s1")
            .weight("w1", 100.0)
            .team("t1")
            .acceptedBy("a1")
            .build())
        .objective(Objective.builder()
            .id("o")
            .statement("x")
            .support("s2")
            .keyResult(KeyResult.builder().statement("x").metric("m2").build())
            .build())
        .initiative(Initiative.builder().id("i").move("m3").build())
        .team(Team.builder().id("t").department("d2").build())
        .build();
    assertThat(Findings.of(new DanglingLink(), catalog))
        .extracting(f -> f.subject().orElseThrow() + " " + f.attribute())
        .containsExactly(
            "catalog northStar",
            "metric:m drivers",
            "metric:m replacedBy",
            "kpi:k acceptedBy",
            "kpi:k guardrails",
            "kpi:k metric",
            "kpi:k supports",
            "kpi:k teams",
            "kpi:k weights",
            "objective:o keyResults",
            "objective:o supports",
            "initiative:i moves",
            "team:t department");
  }

  @Test
  void linksToWhatExists_areFine() {
    Catalog catalog = Catalog.builder()
        .northStar("m")
        .company(CompanyProfile.builder().department("sales").build())
        .metric(Metric.builder().id("m").alias("old").build())
        .metric(Metric.builder().id("m2").driver("old").replacedBy("m").build())
        .kpi(Kpi.builder()
            .id("k")
            .metric("old")
            .supports("m", "o", "k2")
            .weight("k2", 100.0)
            .team("t")
            .build())
        .kpi(Kpi.builder()
            .id("k2")
            .guardrail(Guardrail.of("m", "x"))
            .acceptedBy("sales")
            .build())
        .objective(Objective.builder().id("o").statement("x").supports("m", "k").build())
        .initiative(Initiative.builder().id("i").move("m").build())
        .team(Team.builder().id("t").department("sales").build())
        .build();
    assertThat(Findings.texts(new DanglingLink(), catalog)).isEmpty();
  }

  @Test
  void nearSpelling_isSuggested() {
    Catalog catalog = Catalog.builder()
        .metric(Metric.named("Revenue"))
        .kpi(Kpi.builder().id("k").metric("revenu").build())
        .build();
    Finding finding = Findings.of(new DanglingLink(), catalog).get(0);
    assertThat(finding.message(Language.ENGLISH))
        .isEqualTo("The link leads to nothing; perhaps 'revenue' is meant: 'revenu'");
    assertThat(finding.suggestions()).containsExactly(Suggestion.review("metric", "revenue"));
  }

  @Test
  void manyLooseLinks_areReportedWithoutSuggestions() {
    Metric.Builder metric = Metric.builder().id("revenue");
    IntStream.range(0, 101).forEach(i -> metric.driver("revenu" + i));
    assertThat(Findings.of(new DanglingLink(), Catalog.of(metric.build())))
        .hasSize(101)
        .allMatch(f -> f.suggestions().isEmpty());
  }

  @Test
  void loneDefinition_isTakenOnTrust() {
    Kpi kpi = Kpi.builder().id("k").metric("elsewhere").aim(Samples.CHURN_GOAL).build();
    assertThat(Linter.of(new DanglingLink()).check(kpi).findings()).isEmpty();
  }

  @Test
  void duplicateOfADefinitionInAFile_namesItsPlace() {
    Positions first = new Positions(ImmutableMap.of("", new SourcePosition("a.yaml", 3, 1)));
    Catalog catalog = Samples.metrics(
        Metric.builder().id("churn").positions(first).build(), Metric.named("Churn"));
    assertThat(Findings.texts(new DuplicateId(), catalog))
        .containsExactly(
            "metric:churn id: The definition at a.yaml:3:1 already has the id: 'churn'");
  }

  @Test
  void everyKindOfDefinition_needsItsOwnIds() {
    Catalog catalog = Catalog.builder()
        .kpis(
            Kpi.builder().id("k").build(),
            Kpi.builder().id("k").build(),
            Kpi.builder().id("k").build())
        .teams(Team.of("t"), Team.of("t"))
        .initiatives(
            Initiative.builder().id("i").build(), Initiative.builder().id("i").build())
        .objectives(
            Objective.builder().id("o").statement("x").build(),
            Objective.builder().id("o").statement("y").build())
        .build();
    assertThat(Findings.of(new DuplicateId(), catalog))
        .extracting(f -> f.subject().orElseThrow().toString())
        .containsExactly("kpi:k", "kpi:k", "objective:o", "initiative:i", "team:t");
  }

  @Test
  void nameWithAnotherFormula_isAContradiction() {
    Metric a = Metric.builder().id("a").name("Churn").formula("lost / all").build();
    Metric b = Metric.builder().id("b").name("churn").formula("lost / new").build();
    assertThat(Findings.texts(new DuplicateName(), Samples.metrics(b, a)))
        .containsExactly(
            "metric:b name: The name also stands for 'a', which is computed differently: 'churn'");
    Metric weekly = Metric.builder()
        .id("c")
        .name("Churn")
        .formula("lost / all")
        .window(Period.ofDays(7))
        .build();
    assertThat(Findings.of(new DuplicateName(), Samples.metrics(a, weekly))
            .get(0)
            .message()
            .key())
        .endsWith("contradicts");
    Metric ofNew = Metric.builder()
        .id("c")
        .name("Churn")
        .formula("lost / all")
        .population("new")
        .build();
    assertThat(Findings.of(new DuplicateName(), Samples.metrics(a, ofNew))
            .get(0)
            .message()
            .key())
        .endsWith("contradicts");
  }

  @Test
  void namesInTwoLanguagesOfOneMetric_mayBeEqual() {
    Metric metric = Metric.builder()
        .id("a")
        .name(LocalizedText.of(Language.ENGLISH, "Churn").with(Language.DUTCH, "Churn"))
        .alias("churn")
        .build();
    assertThat(Findings.of(new DuplicateName(), Catalog.of(metric))).isEmpty();
  }

  @Test
  void kpisOfOneName_areReported() {
    Kpi a = Kpi.builder().id("a").name("Churn").build();
    Kpi b = Kpi.builder().id("b").name("CHURN").build();
    assertThat(Findings.texts(
            new DuplicateName(), Catalog.of(b, a, Kpi.builder().id("c").build())))
        .containsExactly("kpi:b name: The name also stands for 'a': 'CHURN'");
  }

  @Test
  void manyNames_areAllTold() {
    Catalog.Builder catalog = Catalog.builder();
    for (int i = 0; i < 500; i++) {
      catalog.metric(Metric.builder().id("m" + i).name("Name " + i % 250).build());
    }
    assertThat(Findings.of(new DuplicateName(), catalog.build())).hasSize(250);
  }

  @Test
  void deprecatedMetric_isFoundWhereverItIsUsed() {
    Metric old = Metric.builder().id("old").lifecycle(Lifecycle.DEPRECATED).build();
    Metric gone =
        Metric.builder().id("gone").lifecycle(Lifecycle.RETIRED).driver("old").build();
    Catalog catalog = Catalog.builder()
        .metrics(
            old,
            gone,
            Metric.builder().id("m").driver("gone").formula("old * 2").build())
        .kpi(Kpi.builder()
            .id("k")
            .metric("old")
            .support("gone")
            .guardrail(Guardrail.of("old", "x"))
            .build())
        .kpi(
            Kpi.builder().id("k2").metric("old").lifecycle(Lifecycle.DEPRECATED).build())
        .northStar("old")
        .build();
    assertThat(Findings.texts(new DeprecatedInUse(), catalog))
        .containsExactly(
            "catalog northStar: The definition uses a deprecated metric: 'old'",
            "metric:m drivers: The definition uses a deprecated metric: 'gone'",
            "metric:m formula: The definition uses a deprecated metric: 'old'",
            "kpi:k guardrails: The definition uses a deprecated metric: 'old'",
            "kpi:k metric: The definition uses a deprecated metric: 'old'",
            "kpi:k supports: The definition uses a deprecated metric: 'gone'");
  }
}
