package org.kpi4j.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Language;
import org.kpi4j.model.Metric;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/** Reports: order, scores and shares. */
class ReportTest {
  private static final Metric GOOD =
      Metric.builder().id("good").owner("a").description("b").build();
  private static final Metric POOR = Metric.named("Poor");
  private final Linter linter = Linter.of(SampleRules.owner(), SampleRules.described());

  @Test
  void findings_followTheCatalogueThenTheRules() {
    Catalog catalog =
        Catalog.builder().metrics(Metric.named("z"), Metric.named("a")).build();
    assertThat(linter.check(catalog).findings())
        .extracting(f -> f.subject().orElseThrow().id() + " " + f.rule())
        .containsExactly(
            "z sample/described", "z sample/no-owner", "a sample/described", "a sample/no-owner");
  }

  @Test
  void score_isTheWeightPassedOverTheWeightThatApplied() {
    Metric owned = Metric.builder().id("owned").owner("a").build();
    Scorecard card = linter.check(owned).scorecards().get(0);
    assertThat(card.passed()).isEqualTo(3);
    assertThat(card.applicable()).isEqualTo(3 + 8);
    assertThat(card.score()).hasValue(3 / 11.0);
    assertThat(card.rating()).isEqualTo(Scorecard.Rating.POOR);
    assertThat(card.worst()).contains(Severity.ERROR);
  }

  @Test
  void ratings_haveTheirBounds() {
    Subject subject = Subject.of(GOOD);
    assertThat(new Scorecard(subject, 9, 10, Optional.empty()).rating())
        .isEqualTo(Scorecard.Rating.GOOD);
    assertThat(new Scorecard(subject, 89, 100, Optional.empty()).rating())
        .isEqualTo(Scorecard.Rating.FAIR);
    assertThat(new Scorecard(subject, 7, 10, Optional.empty()).rating())
        .isEqualTo(Scorecard.Rating.FAIR);
    assertThat(new Scorecard(subject, 69, 100, Optional.empty()).rating())
        .isEqualTo(Scorecard.Rating.POOR);
    assertThat(new Scorecard(subject, 99, 100, Optional.of(Severity.ERROR)).rating())
        .isEqualTo(Scorecard.Rating.POOR);
    assertThat(new Scorecard(subject, 99, 100, Optional.of(Severity.WARNING)).rating())
        .isEqualTo(Scorecard.Rating.GOOD);
    assertThat(new Scorecard(subject, 0, 0, Optional.empty()).rating())
        .isEqualTo(Scorecard.Rating.NOT_SCORED);
    assertThat(new Scorecard(subject, 0, 0, Optional.empty()).score()).isEmpty();
  }

  @Test
  void shares_countDefinitions() {
    Metric unowned = Metric.builder().id("unowned").description("x").build();
    Report report =
        linter.check(Catalog.builder().metrics(GOOD, POOR, unowned, GOOD).build());
    assertThat(report.shareWithoutErrors()).hasValue(0.75);
    assertThat(report.shareWithoutFindings()).hasValue(0.5);
    assertThat(report.medianScore()).hasValue((1 + 8 / 11.0) / 2);
    assertThat(report.worst()).extracting(c -> c.subject().id()).containsExactly("poor", "unowned");
    assertThat(report.count(Severity.WARNING)).isEqualTo(2);
    assertThat(report.findings(Subject.of(POOR))).hasSize(2);
    assertThat(report.scorecard(Subject.of(POOR)).orElseThrow().passed()).isZero();
    assertThat(report.scorecard(Subject.of(Metric.named("other")))).isEmpty();
  }

  @Test
  void nothingChecked_hasNoShares() {
    Report report = linter.check(Catalog.builder().build());
    assertThat(report.shareWithoutErrors()).isEmpty();
    assertThat(report.shareWithoutFindings()).isEmpty();
    assertThat(report.medianScore()).isEmpty();
    assertThat(report.worst()).isEmpty();
  }

  @Test
  void clean_passes() {
    assertThat(linter.check(GOOD).passes()).isTrue();
    assertThat(linter.check(GOOD).medianScore()).hasValue(1);
  }

  @Test
  void worst_holdsFive() {
    Catalog many = Catalog.builder()
        .addAllMetrics(
            IntStream.range(0, 9).mapToObj(i -> Metric.named("m" + i)).toList())
        .build();
    assertThat(linter.check(many).worst())
        .extracting(c -> c.subject().id())
        .containsExactly("m0", "m1", "m2", "m3", "m4");
  }

  @Test
  void crash_isTheWorstOfItsSubject() {
    Report report = Linter.of(SampleRules.crashing()).check(POOR);
    assertThat(report.scorecards().get(0).worst()).contains(Severity.ERROR);
    assertThat(report.shareWithoutErrors()).hasValue(0);
  }

  @Test
  void ruleThatKeepsCrashing_isLeftOutAndTheReportSaysSo() {
    Catalog many = Catalog.builder()
        .addAllMetrics(
            IntStream.range(0, 100).mapToObj(i -> Metric.named("m" + i)).toList())
        .build();
    Report report = Linter.of(SampleRules.crashing()).check(many);
    assertThat(report.findings()).hasSize(10);
    assertThat(report.findings().get(9).message(Language.ENGLISH))
        .isEqualTo(
            "Rule 'sample/crash' crashed 10 times, last on 'metric:m9', and was left out of the rest:"
                + " java.lang.IllegalStateException: boom on m9");
  }

  @Test
  void findingOfACatalogRule_countsForItsSubject() {
    Catalog twice = Catalog.builder().metrics(POOR, POOR).build();
    Report report = Linter.of(SampleRules.duplicates()).check(twice);
    assertThat(report.findings().get(0).subject()).contains(Subject.of(POOR));
    assertThat(report.scorecard(Subject.of(POOR)).orElseThrow().worst()).contains(Severity.WARNING);
    assertThat(Linter.of(SampleRules.duplicates()).check(POOR).findings()).isEmpty();
  }
}
