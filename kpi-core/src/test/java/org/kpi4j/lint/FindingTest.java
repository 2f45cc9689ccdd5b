package org.kpi4j.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kpi4j.message.Message;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Initiative;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Language;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Objective;
import org.kpi4j.model.Positions;
import org.kpi4j.model.SourcePosition;
import org.kpi4j.model.Team;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;
import org.kpi4j.rule.Suggestion;
import org.kpi4j.text.Span;

/** Findings: what a rule adds, and what survives. */
class FindingTest {
  private static final RuleInfo INFO = RuleInfo.of("sample/no-owner", Severity.WARNING)
      .messages(SampleRules.MESSAGES)
      .build();
  private final Finding finding = INFO.finding("owners", "failed");

  @Test
  void eachStep_addsAndLeavesTheRest() {
    Finding full = finding
        .with("Churn")
        .at(new Span(0, 5))
        .because(INFO.text("failed", "a"))
        .because(INFO.text("failed", "b"))
        .suggesting(Suggestion.review("owners", "x"))
        .suggesting(Suggestion.safe("owners", "y"))
        .relatedTo("m1")
        .relatedTo("m2")
        .graded(Severity.ERROR);
    assertThat(full.message(Language.ENGLISH)).isEqualTo("'Churn' fails");
    assertThat(full.message(Language.DUTCH)).isEqualTo("'Churn' faalt");
    assertThat(full.span()).contains(new Span(0, 5));
    assertThat(full.evidence())
        .extracting(Message::toString)
        .containsExactly("'a' fails", "'b' fails");
    assertThat(full.suggestions()).extracting(Suggestion::value).containsExactly("x", "y");
    assertThat(full.suggestions())
        .extracting(Suggestion::safety)
        .containsExactly(Suggestion.Safety.REVIEW, Suggestion.Safety.SAFE);
    assertThat(full.related()).containsExactly("m1", "m2");
    assertThat(full.severity()).isEqualTo(Severity.ERROR);
    assertThat(full.findings()).containsExactly(full);
    assertThat(finding.graded(Severity.WARNING)).isSameAs(finding);
  }

  @Test
  void position_isThatOfTheAttributeOrElseOfTheDefinition() {
    SourcePosition definition = new SourcePosition("a.yaml", 1, 1);
    SourcePosition owners = new SourcePosition("a.yaml", 7, 3);
    Metric metric = Metric.builder()
        .id("m")
        .positions(new Positions(ImmutableMap.of("", definition, "owners", owners)))
        .build();
    assertThat(finding.on(Subject.of(metric)).position()).contains(owners);
    assertThat(INFO.finding("unit", "failed").on(Subject.of(metric)).position())
        .contains(definition);
    assertThat(finding.position()).isEmpty();
  }

  @Test
  void outcomes_areOkOneOrSeveral() {
    assertThat(Outcome.of(List.of())).isSameAs(Outcome.ok());
    assertThat(Outcome.of(List.of(finding))).isSameAs(finding);
    assertThat(Outcome.of(List.of(finding, finding)).findings()).hasSize(2);
    assertThat(Outcome.ok().findings()).isEmpty();
    assertThat(Outcome.notApplicable().findings()).isEmpty();
    assertThatThrownBy(() -> new Outcome.Several(ImmutableList.of(finding)))
        .hasMessageStartingWith("several findings must be two or more");
  }

  @Test
  void subjects_areToldApartByKindAndId() {
    assertThat(Subject.of(Metric.named("a"))).isEqualTo(Subject.of(Metric.named("a")));
    assertThat(Subject.of(Metric.named("a"))).isNotEqualTo(Subject.of(Metric.named("b")));
    assertThat(Subject.of(Metric.named("a"))).isNotEqualTo(Subject.of(Team.of("a")));
    assertThat(Subject.of(Metric.named("a")).hashCode())
        .isEqualTo(Subject.of(Metric.named("a")).hashCode());
    assertThat(Subject.of(Team.of("a"))).hasToString("team:a");
    assertThat(Subject.of(Kpi.builder().id("k").build())).hasToString("kpi:k");
    assertThat(Subject.of(Catalog.builder().build())).hasToString("catalog");
    assertThat(Subject.of(Objective.builder().id("o").statement("x").build()))
        .hasToString("objective:o");
    assertThat(Subject.of(Initiative.builder().id("i").build())).hasToString("initiative:i");
  }

  @Test
  void unknownText_isAMistakeOfTheRule() {
    assertThatThrownBy(() -> INFO.text("missing"))
        .hasMessage("message key must be in the bundle: 'sample/no-owner.missing'");
  }

  @Test
  void defaultsFollowTheSeverity() {
    assertThat(INFO.level()).isEqualTo(RuleInfo.Level.RECOMMENDED);
    assertThat(INFO.precision()).isEqualTo(RuleInfo.Precision.LIKELY);
    assertThat(INFO.since()).isEqualTo(RuleInfo.Version.FIRST);
    assertThat(INFO.isLocked()).isFalse();
    assertThat(INFO.group()).isEqualTo("sample");
    assertThat(RuleInfo.of("a/b", Severity.ERROR)
            .messages(SampleRules.MESSAGES)
            .build()
            .level())
        .isEqualTo(RuleInfo.Level.MINIMAL);
  }
}
