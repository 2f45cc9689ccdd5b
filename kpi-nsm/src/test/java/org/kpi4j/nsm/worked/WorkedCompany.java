package org.kpi4j.nsm.worked;

import java.time.LocalDate;
import java.time.Period;
import org.kpi4j.model.BusinessModel;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.model.DataSource;
import org.kpi4j.model.Deadline;
import org.kpi4j.model.Goal;
import org.kpi4j.model.GrowthPhase;
import org.kpi4j.model.Guardrail;
import org.kpi4j.model.Initiative;
import org.kpi4j.model.KeyResult;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Objective;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Target;
import org.kpi4j.model.Unit;
import org.kpi4j.nsm.NorthStar;
import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.evidence.Evidence;
import org.kpi4j.nsm.evidence.EvidenceGrade;

/** A made-up company that teaches people to cook, from its candidates to its cascade. The page about it shows this code. */
final class WorkedCompany {
  private WorkedCompany() {}

  // tag::company[]
  static final CompanyProfile COMPANY = CompanyProfile.builder()
      .name("Pan & Vuur")
      .businessModel(BusinessModel.ELEARNING)
      .phase(GrowthPhase.SCALE_UP)
      .valueEvent("meal cooked")
      .departments("content", "product", "marketing", "support")
      .build();
  // end::company[]

  // tag::choice[]
  static final NorthStar CHOICE = NorthStar.forCompany(COMPANY)
      .consider(Metric.builder()
          .id("meals-cooked")
          .name("Meals cooked per member per week")
          .window(Period.ofWeeks(1))
          .source(DataSource.of("Google Analytics"))
          .build())
      .judged(Criterion.CUSTOMER_VALUE, 4, "a meal on the table is what people pay us for")
      .shown(
          Criterion.INFLUENCEABLE,
          Evidence.measured(0.75, EvidenceGrade.EXPERIMENT, "test of the shopping list"))
      .judged(
          Criterion.REPEAT_OR_ADVOCACY, 4, "most members who cook once cook again within two weeks")
      .judged(Criterion.DURABLE, 4, "people will eat in five years")
      .supportedBy("content", "product", "support")
      .guardedBy(
          Guardrail.of("gross-margin", "free ingredients would raise it"),
          Guardrail.of("customer-satisfaction", "easier meals would raise it"))
      .consider(Metric.named("Monthly active members"))
      .judged(Criterion.INFLUENCEABLE, 3, "reminders bring people back")
      .consider(Metric.named("Recipes saved"))
      .judged(Criterion.CUSTOMER_VALUE, 1, "saving a recipe is a plan, not a meal")
      .consider(Metric.named("Revenue"))
      .consider(Metric.named("Website visitors"));
  // end::choice[]

  // tag::catalog[]
  static final Catalog CATALOG = Catalog.builder()
      .company(COMPANY)
      .northStar("meals-cooked")
      .metric(Metric.builder()
          .id("meals-cooked")
          .formula("members * meals_per_member")
          .driver("recipes-begun")
          .build())
      .metric(Metric.builder()
          .id("members")
          .owner("marketing")
          .driver("trials-begun")
          .build())
      .metric(Metric.builder().id("meals_per_member").owner("product").build())
      .metric(Metric.builder().id("recipes-begun").owner("content").build())
      .metric(Metric.builder().id("trials-begun").owner("marketing").build())
      .objective(Objective.builder()
          .id("evening")
          .statement("Cooking fits into an evening")
          .keyResult(KeyResult.builder()
              .statement("Meals per member per week from 1.2 to 1.6 by the end of June 2027")
              .metric("meals_per_member")
              .goal(Goal.builder()
                  .baseline(Quantity.of(1.2, Unit.countOf("meals")))
                  .target(Target.level(Quantity.of(1.6, Unit.countOf("meals"))))
                  .deadline(Deadline.on(LocalDate.of(2027, 6, 30)))
                  .build())
              .build())
          .keyResult(KeyResult.builder()
              .statement("More trials")
              .metric("trials-begun")
              .build())
          .build())
      .initiative(Initiative.builder().id("shopping-list").move("recipes-begun").build())
      .initiative(Initiative.builder().id("new-logo").move("website-visitors").build())
      .build();
  // end::catalog[]
}
