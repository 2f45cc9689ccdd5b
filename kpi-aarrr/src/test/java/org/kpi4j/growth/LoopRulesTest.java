package org.kpi4j.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Language;
import org.kpi4j.model.Metric;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Rule;

/** What is said of loops that do not close or are not measured. */
class LoopRulesTest {
  private static final String OPEN = "growth/open-loop";
  private static final String UNMEASURED = "growth/unmeasured-loop";
  private static final Catalog CATALOG = Catalog.of(Metric.named("invites per user"));

  private static GrowthLoop loop(LoopStep... steps) {
    GrowthLoop.Builder loop = GrowthLoop.builder().name("Invitations");
    List.of(steps).forEach(loop::step);
    return loop.build();
  }

  private static List<String> said(String rule, Language language, GrowthLoop... loops) {
    List<Finding> findings =
        Linter.of(GrowthRules.about(loops)).only(rule).check(CATALOG).findings();
    return findings.stream().map(finding -> finding.message(language)).toList();
  }

  @Test
  void rules_areSortedById() {
    assertThat(GrowthRules.about())
        .extracting(rule -> rule.info().id())
        .containsExactly(OPEN, UNMEASURED);
  }

  @Test
  void closedLoop_isAccepted() {
    GrowthLoop closed = GrowthLoop.of("Invitations", "user", "invitation");
    assertThat(said(OPEN, Language.ENGLISH, closed)).isEmpty();
  }

  @Test
  void loopThatEndsElsewhere_isOpen() {
    GrowthLoop open = loop(LoopStep.of("article", "visitor"), LoopStep.of("visitor", "user"));
    assertThat(said(OPEN, Language.ENGLISH, open))
        .containsExactly(
            "The last step of 'Invitations' does not give what the first one takes: 'article'");
    assertThat(said(OPEN, Language.DUTCH, open))
        .containsExactly(
            "De laatste stap van 'Invitations' geeft niet wat de eerste neemt: 'article'");
  }

  @Test
  void stepThatTakesSomethingElse_breaksTheLoop() {
    GrowthLoop broken = loop(LoopStep.of("user", "review"), LoopStep.of("visitor", "user"));
    assertThat(said(OPEN, Language.ENGLISH, broken))
        .containsExactly("A step of 'Invitations' takes what no step before it gives: 'visitor'");
  }

  @Test
  void stepsWithoutAMetricOfTheCatalogue_areUnmeasured() {
    GrowthLoop loop = loop(
        LoopStep.of("user", "invitation").measuredBy("invites-per-user"),
        LoopStep.of("invitation", "visitor").measuredBy("opened-invitations"),
        LoopStep.of("visitor", "user"));
    assertThat(said(UNMEASURED, Language.ENGLISH, loop))
        .containsExactlyInAnyOrder(
            "A step of 'Invitations' is measured by a metric that the catalogue does not have: 'opened-invitations'",
            "Nobody measures the step of 'Invitations' from 'visitor' to 'user'");
  }

  @Test
  void withoutLoops_nothingIsJudged() {
    for (Rule rule : GrowthRules.about()) {
      assertThat(Linter.of(rule).check(CATALOG).findings()).isEmpty();
    }
  }

  @Test
  void blankMetric_isRefused() {
    assertThatThrownBy(() -> LoopStep.of("user", "invitation").measuredBy(" "))
        .hasMessage("metric of a step must not be blank: ' '");
  }
}
