package org.kpi4j.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Language;
import org.kpi4j.model.Metric;
import org.kpi4j.rule.Rule;

/** Known findings: recognised by ids, counted, and reported when they are gone. */
class BaselineTest {
  private final Linter linter = Linter.of(SampleRules.owner());

  @Test
  void solvedFinding_isReportedOnce() {
    Baseline baseline = Baseline.of(linter.check(SampleRules.UNOWNED));
    Report report = linter.against(baseline).check(SampleRules.OWNED);
    assertThat(report.findings())
        .extracting(f -> f.message(Language.ENGLISH))
        .containsExactly(
            "The baseline still knows a finding of 'sample/no-owner' that is solved: 'metric:churn'");
    assertThat(linter
            .against(baseline)
            .without("lint/baseline-stale")
            .check(SampleRules.OWNED)
            .findings())
        .isEmpty();
  }

  @Test
  void solved_isWhatTheBaselineKnowsAndIsGone() {
    Baseline baseline = Baseline.of(linter.check(SampleRules.UNOWNED));
    assertThat(linter.against(baseline).check(SampleRules.OWNED).solved()).isEqualTo(baseline);
    assertThat(linter.against(baseline).check(SampleRules.UNOWNED).solved().size())
        .isZero();
    assertThat(linter.against(baseline).check(SampleRules.OWNED).hasBaseline()).isTrue();
    assertThat(linter.check(SampleRules.OWNED).hasBaseline()).isFalse();
  }

  @Test
  void exceptedFinding_isNotSolved() {
    Baseline baseline = Baseline.of(linter.check(SampleRules.UNOWNED));
    Report report = linter
        .against(baseline)
        .suppressing(Suppression.of("sample/no-owner", "metric:churn", "team is new"))
        .check(SampleRules.UNOWNED);
    assertThat(report.solved().size()).isZero();
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void surplus_isNew() {
    Baseline one = Baseline.of(linter.check(SampleRules.UNOWNED));
    Catalog twice =
        SampleRules.UNOWNED.toBuilder().metric(Metric.named("Churn")).build();
    Report report = linter.against(one).check(twice);
    assertThat(report.known()).hasSize(1);
    assertThat(report.findings()).hasSize(1);
    assertThat(Baseline.of(linter.check(twice)).size()).isEqualTo(2);
  }

  @Test
  void renamedRuleAndMetric_areRecognised() {
    Baseline old =
        Baseline.of(Linter.of(SampleRules.with(info -> info)).check(SampleRules.UNOWNED));
    Rule renamed =
        SampleRules.with(info -> info.id("sample/ownerless").formerId("sample/no-owner"));
    Catalog moved = Catalog.of(Metric.builder().id("attrition").alias("churn").build());
    Report report = Linter.of(renamed).against(old).check(moved);
    assertThat(report.findings()).isEmpty();
    assertThat(report.known()).hasSize(1);
  }

  @Test
  void aliasOfAMetricThatExists_renamesNothing() {
    Baseline old = Baseline.of(linter.check(SampleRules.UNOWNED));
    Catalog both = SampleRules.UNOWNED.toBuilder()
        .metric(Metric.builder().id("b").alias("churn").owner("x").build())
        .build();
    assertThat(linter.against(old).check(both).findings()).isEmpty();
  }

  @Test
  void baselineOfAReportAgainstABaseline_knowsTheSame() {
    Baseline old = Baseline.of(linter.check(SampleRules.UNOWNED));
    assertThat(Baseline.of(linter.against(old).check(SampleRules.UNOWNED))).isEqualTo(old);
    assertThat(Baseline.of(linter.against(old).check(SampleRules.OWNED)).size()).isZero();
  }

  @Test
  void crash_isNeverKnown() {
    Linter crashing = Linter.of(SampleRules.crashing());
    Baseline baseline = Baseline.of(crashing.check(SampleRules.UNOWNED));
    assertThat(baseline.size()).isZero();
    assertThat(crashing.against(baseline).check(SampleRules.UNOWNED).passes()).isFalse();
  }

  @Test
  void ruleThatDidNotRun_leavesItsFindingsKnown() {
    Baseline baseline = Baseline.of(linter.check(SampleRules.UNOWNED));
    assertThat(linter
            .against(baseline)
            .without("sample/no-owner")
            .check(SampleRules.UNOWNED)
            .findings())
        .isEmpty();
    assertThat(linter
            .against(baseline)
            .without("sample/no-owner")
            .check(SampleRules.OWNED)
            .solved()
            .size())
        .isZero();
    assertThat(linter.against(baseline).check(Metric.named("Revenue")).known()).isEmpty();
    assertThat(linter.against(baseline).check(Metric.named("Revenue")).findings())
        .hasSize(1);
  }

  @Test
  void baseline_isAboutTheCatalogueOfWhichItKnowsADefinition() {
    Baseline baseline = Baseline.of(linter.check(SampleRules.UNOWNED));
    Catalog renamed = Catalog.of(Metric.builder().id("attrition").alias("churn").build());
    assertThat(baseline.isAbout(SampleRules.UNOWNED)).isTrue();
    assertThat(baseline.isAbout(renamed)).isTrue();
    assertThat(baseline.isAbout(Catalog.of(Metric.named("Revenue")))).isFalse();
    assertThat(Baseline.EMPTY.isAbout(renamed)).isTrue();
    assertThat(baseline.isAbout(Catalog.builder().build())).isTrue();
  }

  @Test
  void countOfNone_isRefused() {
    Fingerprint print = new Fingerprint("a/b", "catalog", "", "a/b.c");
    assertThatThrownBy(() -> new Baseline(ImmutableSortedMap.of(print, 0)))
        .hasMessageStartingWith("count must be 1 or more: 0");
  }

  @Test
  void fingerprints_areOrderedBySubjectThenRule() {
    Fingerprint a = new Fingerprint("z/z", "kpi:a", "", "m");
    Fingerprint b = new Fingerprint("a/a", "kpi:b", "", "m");
    Fingerprint c = new Fingerprint("a/b", "kpi:b", "", "m");
    Fingerprint d = new Fingerprint("a/b", "kpi:b", "x", "m");
    Fingerprint e = new Fingerprint("a/b", "kpi:b", "x", "n");
    assertThat(Stream.of(e, c, d, a, b).sorted()).containsExactly(a, b, c, d, e);
  }
}
