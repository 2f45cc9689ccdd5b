package org.kpi4j.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.kpi4j.io.exchange.Import;
import org.kpi4j.model.Comparison;
import org.kpi4j.model.Deadline;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Language;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Stage;
import org.kpi4j.model.Target;
import org.kpi4j.model.Unit;

class ReadingExampleTest {
  private static final String YAML = """
      company: {name: Lesson Lane, phase: scale-up, businessModel: elearning}
      northStar: finished-lessons
      teams: [product, {id: growth, name: {nl: Groei, en: Growth}}]
      metrics:
        - id: finished-lessons
          name: {nl: Afgeronde lessen per week, en: Lessons finished per week}
          formula: count(lesson.finished)
          unit: lessons/week
          direction: higher
          window: weekly
          sources: [Amplitude]
          owner: product
          stage: retention
      kpis:
        - Grow revenue by 20% within 6 months through email marketing
        - name: Finished lessons up
          metric: finished-lessons
          aim:
            baseline: 12000 lessons/week
            target: +20 %
            deadline: 2027-06-30
            milestones:
              - {on: 2027-03-31, value: 13000 lessons/week}
          reviewCadence: weekly
          guardrails:
            - metric: refund-rate
              because: shorter lessons may disappoint
              bound: {atMost: 3 %}
          suppress:
            - rule: smart/missing-lever
              reason: agreed with the board
              until: 2027-01-31
        - id: uptime
          aim: {atLeast: 99.9 %}
          acceptedBy: growth
      """;

  private final Import read = CatalogReader.standard().readYaml(YAML, "a.yaml");

  @Test
  void handWrittenFile_hasNoProblems() {
    assertThat(read.problems()).isEmpty();
    assertThat(read.losses()).isEmpty();
  }

  @Test
  void bareSentence_isAKpi() {
    assertThat(read.catalog().kpis().get(0))
        .isEqualTo(Kpi.stating("Grow revenue by 20% within 6 months through email marketing"));
  }

  @Test
  void missingId_isMadeFromTheName() {
    assertThat(read.catalog().kpis().get(1).id()).isEqualTo("finished-lessons-up");
  }

  @Test
  void goal_isReadFromItsShortTexts() {
    Goal goal = read.catalog().kpis().get(1).goal().orElseThrow();
    assertThat(goal.target()).contains(Target.relative(20));
    assertThat(goal.baseline()).contains(Quantity.of(12000, Unit.parse("lessons/week")));
    assertThat(goal.deadline()).contains(Deadline.on(LocalDate.of(2027, 6, 30)));
  }

  @Test
  void threshold_isToldByItsKeys() {
    assertThat(read.catalog().kpis().get(2).threshold().orElseThrow().lower())
        .contains(Quantity.percent(99.9));
  }

  @Test
  void signs_tellTheComparison() {
    assertThat(target(">= 5000 EUR"))
        .isEqualTo(new Target(
            Target.Kind.LEVEL, Comparison.AT_LEAST, Quantity.of(5000, Unit.currency("EUR"))));
    assertThat(target("< -2 pp"))
        .isEqualTo(new Target(
            Target.Kind.DELTA, Comparison.BELOW, Quantity.of(-2, Unit.PERCENTAGE_POINT)));
    assertThat(target("~ 300"))
        .isEqualTo(
            new Target(Target.Kind.LEVEL, Comparison.ABOUT, Quantity.of(300, Unit.FRACTION)));
  }

  @Test
  void periods_areReadAsWordsToo() {
    assertThat(read.catalog().kpis().get(1).reviewCadence()).contains(Period.ofDays(7));
    assertThat(kpi("reviewCadence: 2 weeks").reviewCadence()).contains(Period.ofDays(14));
  }

  @Test
  void firstLanguage_isTheDefault() {
    assertThat(read.catalog().metrics().get(0).name().defaultLanguage()).isEqualTo(Language.DUTCH);
  }

  @Test
  void knownStage_isReadInAnyCase() {
    assertThat(read.catalog().metrics().get(0).stage()).contains(Stage.RETENTION);
  }

  @Test
  void suppression_namesItsSubject() {
    assertThat(read.suppressions()).hasSize(1);
    assertThat(read.suppressions().get(0).subject()).isEqualTo("kpi:finished-lessons-up");
    assertThat(read.suppressions().get(0).until()).contains(LocalDate.of(2027, 1, 31));
  }

  @Test
  void yaml_isWrittenAsAPersonWould() {
    assertThat(CatalogWriter.yaml().write(read)).contains("""
        kpis:
          - id: grow-revenue-by-20-within-6-months-through-email-marketing
            statement: Grow revenue by 20% within 6 months through email marketing
          - id: finished-lessons-up
            name: Finished lessons up
            metric: finished-lessons
            aim:
              baseline: 12000 lessons/week
              target: +20 %
              deadline: 2027-06-30
        """);
  }

  private static Target target(String text) {
    return kpi("aim: {target: \"" + text + "\"}").goal().flatMap(Goal::target).orElseThrow();
  }

  private static Kpi kpi(String line) {
    Import one =
        CatalogReader.standard().readYaml("kpis:\n  - id: k\n    " + line + "\n", "k.yaml");
    assertThat(one.problems()).isEmpty();
    return one.catalog().kpis().get(0);
  }
}
