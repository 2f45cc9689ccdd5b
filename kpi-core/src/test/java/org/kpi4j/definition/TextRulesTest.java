package org.kpi4j.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Deadline;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Language;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Movement;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Target;
import org.kpi4j.model.Unit;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Suggestion;

/** Edges of the rules that compare words with fields. */
class TextRulesTest {
  private static List<String> clashes(String statement, Goal.Builder goal) {
    Kpi kpi = Kpi.builder().id("k").statement(statement).aim(goal.build()).build();
    return Findings.texts(new TextContradictsFields(), Catalog.of(kpi));
  }

  @Test
  void levelsAndBaselines_areCompared() {
    String text = "Reduce churn from 5% to 3% by 31 December 2027";
    assertThat(clashes(text, Samples.goal(5, 3))).isEmpty();
    assertThat(clashes(text, Samples.goal(6, 2)))
        .containsExactly(
            "kpi:k aim.baseline: The statement says '5%', but the field says '6%'",
            "kpi:k aim.target: The statement says '3%', but the field says '2%'");
    assertThat(clashes(text, Goal.builder().target(Target.level(Quantity.of(0.03, Unit.FRACTION)))))
        .isEmpty();
    assertThat(clashes(
            text, Goal.builder().target(Target.level(Quantity.of(9, Unit.currency("EUR"))))))
        .isEmpty();
    assertThat(clashes(text, Goal.builder().target(Target.relative(9)))).isEmpty();
  }

  @Test
  void days_areCompared() {
    String text = "Reduce churn to 3% by 31 December 2027";
    assertThat(clashes(text, goal("2027-12-31"))).isEmpty();
    assertThat(clashes(text, goal("2027-12-30"))).isEmpty();
    assertThat(clashes(text, goal("2027-11-30")))
        .containsExactly(
            "kpi:k aim.deadline: The statement says '31 December 2027', but the field says '30 November 2027'");
    assertThat(clashes("Reduce churn to 3% in Q3", goal("2027-08-01"))).isEmpty();
    assertThat(clashes("Reduce churn to 3% in Q3", goal("2027-01-15"))).hasSize(1);
  }

  @Test
  void spans_countFromTheStartAlone() {
    String text = "Reduce churn to 3% within 6 months";
    assertThat(clashes(text, goal("2027-12-31"))).isEmpty();
    assertThat(clashes(text, goal("2027-07-01").start(LocalDate.of(2027, 1, 1))))
        .isEmpty();
    assertThat(clashes(text, goal("2027-12-31").start(LocalDate.of(2027, 1, 1))))
        .hasSize(1);
    assertThat(clashes(text, goal("P6M").start(LocalDate.of(2027, 1, 1)))).isEmpty();
    assertThat(clashes(text, goal("P9M").start(LocalDate.of(2027, 1, 1)))).hasSize(1);
    assertThat(clashes(text, goal("P9M"))).isEmpty();
  }

  private static Goal.Builder goal(String deadline) {
    return Goal.builder().deadline(Deadline.parse(deadline));
  }

  @Test
  void movements_areCompared() {
    assertThat(clashes("Reduce churn to 3%", Goal.builder().movement(Movement.INCREASE)))
        .containsExactly(
            "kpi:k aim.movement: The statement asks for less, but the field asks for more");
    assertThat(clashes("Increase NPS to 30", Goal.builder().movement(Movement.DECREASE)))
        .containsExactly(
            "kpi:k aim.movement: The statement asks for more, but the field asks for less");
    assertThat(clashes("Increase NPS to 30", Goal.builder().movement(Movement.ACHIEVE)))
        .isEmpty();
    assertThat(clashes("Increase NPS to 30", Goal.builder().movement(Movement.INCREASE)))
        .isEmpty();
  }

  @Test
  void statementOrFieldsAlone_cannotDisagree() {
    assertThat(Findings.applies(new TextContradictsFields(), Catalog.of(Kpi.stating("Grow by 3%"))))
        .isFalse();
    assertThat(Findings.applies(new TextContradictsFields(), Samples.churn(Samples.CHURN_GOAL)))
        .isFalse();
  }

  @Test
  void targetsInNames_areFoundInEachLanguage() {
    LocalizedText name =
        LocalizedText.of(Language.ENGLISH, "Revenue").with(Language.DUTCH, "Omzet +20%");
    Metric metric = Metric.builder().id("m").name(name).build();
    Finding finding = Findings.of(new TargetInName(), Catalog.of(metric)).get(0);
    assertThat(finding.suggestions()).containsExactly(Suggestion.review("name", "Omzet"));
    assertThat(finding.span()).isPresent();
  }
}
