package org.kpi4j.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Deadline;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Language;
import org.kpi4j.model.Movement;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Target;
import org.kpi4j.model.Texts;
import org.kpi4j.model.Threshold;

/** What a statement adds to the fields of a KPI before rules see it. */
class CompletionTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private static Kpi complete(Kpi kpi, Optional<LocalDate> asOf) {
    return new RunContext(Settings.standard().copy().asOf(asOf).build(), Catalog.of(kpi))
        .begin(kpi);
  }

  @Test
  void statementFillsTheGaps() {
    Kpi kpi = complete(
        Kpi.stating("Reduce churn from 5% to 3% by 31 December 2027 through onboarding"),
        Optional.empty());
    Goal goal = kpi.goal().orElseThrow();
    assertThat(goal.movement()).contains(Movement.DECREASE);
    assertThat(goal.baseline()).contains(Quantity.percent(5));
    assertThat(goal.target()).contains(Target.level(Quantity.percent(3)));
    assertThat(goal.deadline()).contains(Deadline.on(LocalDate.of(2027, 12, 31)));
    assertThat(kpi.lever()).contains("onboarding");
    assertThat(kpi.language()).contains(Language.ENGLISH);
  }

  @Test
  void fieldsDecide() {
    Kpi kpi = complete(
        Kpi.builder()
            .id("k")
            .statement("Reduce churn from 5% to 3% by 31 December 2027 through onboarding")
            .aim(Goal.builder().target(Target.level(Quantity.percent(2))).build())
            .lever("calls")
            .build(),
        Optional.empty());
    assertThat(kpi.goal().orElseThrow().target()).contains(Target.level(Quantity.percent(2)));
    assertThat(kpi.goal().orElseThrow().baseline()).contains(Quantity.percent(5));
    assertThat(kpi.lever()).contains("calls");
  }

  @Test
  void thresholdInAField_isNoGoal() {
    Threshold bound = Threshold.atMost(Quantity.percent(4));
    Kpi kpi =
        Kpi.builder().id("k").statement("Reduce churn to 3% by 2027").aim(bound).build();
    assertThat(complete(kpi, Optional.empty()).aim()).contains(bound);
  }

  @Test
  void timeThatDependsOnToday_needsADay() {
    Kpi kpi = Kpi.stating("Reduce churn to 3% before the end of next quarter");
    assertThat(complete(kpi, Optional.empty()).goal().orElseThrow().deadline()).isEmpty();
    assertThat(complete(kpi, Optional.of(TODAY)).goal().orElseThrow().deadline())
        .contains(Deadline.on(LocalDate.of(2026, 9, 30)));
    Kpi span = Kpi.stating("Reduce churn to 3% within 6 months");
    assertThat(complete(span, Optional.empty()).goal().orElseThrow().deadline())
        .contains(Deadline.within(Period.ofMonths(6)));
  }

  @Test
  void statementThatSaysNothing_addsNoAim() {
    assertThat(complete(Kpi.stating("Hello there"), Optional.of(TODAY)).aim()).isEmpty();
  }

  @Test
  void contextKnowsTheKpiAsWritten_andItsReading() {
    Kpi kpi = Kpi.stating("Reduce churn to 3% within 6 months");
    RunContext context = new RunContext(Settings.standard(), Catalog.of(kpi));
    Kpi seen = context.begin(kpi);
    assertThat(context.asWritten(seen)).isSameAs(kpi);
    assertThat(context.asWritten(kpi)).isSameAs(kpi);
    assertThat(context.reading(seen)).isSameAs(context.reading(kpi)).isPresent();
    Kpi other = Kpi.stating("Increase NPS to 30");
    assertThat(context.reading(other).orElseThrow().text()).isEqualTo("Increase NPS to 30");
    assertThat(context.asWritten(other)).isSameAs(other);
    assertThat(context.reading(Kpi.builder().id("k").build())).isEmpty();
    assertThat(context.catalog().kpis()).containsExactly(kpi);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void anyStatement_canBeCompleted(@ForAll("statements") String statement) {
    Kpi kpi = Kpi.builder().id("k").statement(statement).build();
    assertThat(complete(kpi, Optional.of(TODAY)).statement()).contains(statement);
    assertThat(complete(kpi, Optional.empty()).id()).isEqualTo("k");
  }

  @Provide
  Arbitrary<String> statements() {
    return Texts.hostile();
  }
}
