package org.kpi4j.nsm.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.model.Deadline;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Guardrail;
import org.kpi4j.model.Initiative;
import org.kpi4j.model.KeyResult;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Language;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Objective;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Target;
import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.candidate.GuardKind;

class CascadeTest {
  private static final Goal GOAL = Goal.builder()
      .baseline(Quantity.percent(30))
      .target(Target.level(Quantity.percent(40)))
      .deadline(Deadline.on(LocalDate.of(2027, 6, 30)))
      .build();

  @Test
  void department_getsAtMostThree_andTheRestIsSurplus() {
    Cascade cascade = Cascade.of(owned(5).build());
    assertThat(cascade.of("product"))
        .extracting(DerivedKpi::metric)
        .containsExactly("d0", "d1", "d2");
    assertThat(cascade.surplus()).extracting(DerivedKpi::metric).containsExactly("d3", "d4");
  }

  @Test
  void departmentWithoutADriver_isIdle() {
    Catalog catalog = owned(1)
        .company(CompanyProfile.builder().departments("product", "sales").build())
        .build();
    assertThat(Cascade.of(catalog).idle()).containsExactly("sales");
    assertThat(Cascade.of(catalog).of("sales")).isEmpty();
  }

  @Test
  void fourDerivedKpis_cannotBe() {
    DerivedKpi kpi = new DerivedKpi("d", "sales", ImmutableList.of("d", "star"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cascade(
            "star",
            ImmutableMap.of("sales", ImmutableList.of(kpi, kpi, kpi, kpi)),
            ImmutableList.of(),
            ImmutableSet.of()))
        .withMessage("department 'sales' must have at most 3 derived KPIs: 4");
  }

  @Test
  void derivedKpiThatLeadsElsewhere_cannotBe() {
    DerivedKpi kpi = new DerivedKpi("d", "sales", ImmutableList.of("d", "moon"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Cascade(
            "star",
            ImmutableMap.of("sales", ImmutableList.of(kpi)),
            ImmutableList.of(),
            ImmutableSet.of()))
        .withMessage("path of 'd' must end at 'star': 'moon'");
  }

  @Test
  void catalogueWithoutNorthStar_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cascade.of(Catalog.builder().build()))
        .withMessage("catalogue must name a north star: Optional.empty");
  }

  @Property(tries = 40)
  void everyDerivedKpi_isReachable_andOwned(
      @ForAll @Size(max = 30) List<@IntRange(max = 3) Integer> owners) {
    Catalog.Builder catalog = Catalog.builder().northStar("star");
    Metric.Builder star = Metric.builder().id("star");
    for (int i = 0; i < owners.size(); i++) {
      catalog.metric(Metric.builder().id("d" + i).owner("dep" + owners.get(i)).build());
      star.driver("d" + i);
    }
    Cascade cascade = Cascade.of(catalog.metric(star.build()).build());
    cascade
        .byDepartment()
        .forEach((department, kpis) -> assertThat(kpis)
            .hasSizeLessThanOrEqualTo(3)
            .allMatch(kpi -> kpi.steps() == 1 && kpi.department().equals(department)));
    long handedOut =
        cascade.byDepartment().values().stream().mapToLong(List::size).sum();
    assertThat(handedOut + cascade.surplus().size()).isEqualTo(owners.size());
  }

  @Test
  void keyResults_areDirectDriversWithAGoal() {
    OkrBridge bridge = OkrBridge.of(
        aiming(
            result("d0", GOAL),
            result("star", GOAL),
            result("elsewhere", GOAL),
            KeyResult.of("Work hard")),
        Optional.empty());
    assertThat(bridge.checks())
        .extracting(KeyResultCheck::isSound)
        .containsExactly(true, false, false, false);
    assertThat(bridge.unsound())
        .extracting(check -> check.problems().get(0).in(Language.ENGLISH))
        .containsExactly(
            "The key result is the north star itself; choose what moves it: star",
            "The metric does not move the north star: elsewhere",
            "The key result names no metric: Work hard");
  }

  @Test
  void keyResult_isJudgedByTheRulesForKpis() {
    KeyResultCheck check = OkrBridge.of(aiming(KeyResult.of("More of it")), Optional.empty())
        .checks()
        .get(0);
    assertThat(check.smart().isSmart()).isFalse();
    assertThat(check.problems()).hasSize(4);
  }

  @Test
  void initiativeThatReachesNoDriver_isSetAside() {
    Catalog catalog = owned(1)
        .initiative(Initiative.builder().id("tour").moves("elsewhere", "d0").build())
        .initiative(Initiative.builder().id("logo").move("elsewhere").build())
        .build();
    InitiativeTrace trace = InitiativeTrace.of(catalog);
    assertThat(trace.reaching()).containsExactly(Map.entry("tour", ImmutableList.of("d0", "star")));
    assertThat(trace.setAside()).containsExactly("logo");
  }

  @Test
  void guardrails_areWantedOnBothSides() {
    Candidate candidate = Candidate.of(Metric.named("Nights booked")).toBuilder()
        .guardrail(Guardrail.of("gross-margin", "discounts"))
        .build();
    GuardrailPlan plan = GuardrailPlan.of(candidate);
    assertThat(plan.present()).containsExactly(GuardKind.PROFITABILITY);
    assertThat(plan.missing()).containsExactly(GuardKind.CUSTOMER_QUALITY);
    assertThat(Practice.performanceReviews(plan)).hasSize(2);
  }

  @Test
  void rhythm_isWeekly() {
    Kpi.Builder kpi = Kpi.builder().id("k");
    assertThat(Practice.rhythm(kpi.build())).isPresent();
    assertThat(Practice.rhythm(kpi.reviewCadence(Period.ofWeeks(1)).build())).isEmpty();
    assertThat(Practice.rhythm(kpi.reviewCadence(Period.ofMonths(1)).build())).isPresent();
  }

  private static Catalog.Builder owned(int drivers) {
    Catalog.Builder catalog = Catalog.builder().northStar("star");
    Metric.Builder star = Metric.builder().id("star");
    for (int i = 0; i < drivers; i++) {
      catalog.metric(Metric.builder().id("d" + i).owner("product").build());
      star.driver("d" + i);
    }
    return catalog.metric(star.build());
  }

  private static Catalog aiming(KeyResult... results) {
    Objective objective =
        Objective.builder().id("o").statement("Shine").keyResults(results).build();
    return owned(1)
        .metric(Metric.builder().id("elsewhere").build())
        .objective(objective)
        .build();
  }

  private static KeyResult result(String metric, Goal goal) {
    return KeyResult.builder()
        .statement("From 30% to 40%")
        .metric(metric)
        .goal(goal)
        .build();
  }
}
