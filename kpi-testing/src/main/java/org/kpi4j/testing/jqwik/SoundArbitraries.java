package org.kpi4j.testing.jqwik;

import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.model.Deadline;
import org.kpi4j.model.Formula;
import org.kpi4j.model.Goal;
import org.kpi4j.model.GrowthPhase;
import org.kpi4j.model.Guardrail;
import org.kpi4j.model.Initiative;
import org.kpi4j.model.KeyResult;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Language;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Objective;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Series;
import org.kpi4j.model.Target;
import org.kpi4j.model.Team;
import org.kpi4j.model.Threshold;
import org.kpi4j.model.Unit;

/** Definitions as a careful team writes them. */
final class SoundArbitraries implements ModelArbitraries {
  private static final int PERCENT = 100;

  @Override
  public Arbitrary<LocalizedText> texts() {
    return Arbitraries.of(
            "Orders in a month", "Share of customers who come back", "Hours of use per member")
        .map(english ->
            LocalizedText.of(Language.ENGLISH, english).with(Language.DUTCH, english + " (nl)"));
  }

  @Override
  public Arbitrary<Unit> units() {
    return Arbitraries.of("%", "EUR", "order", "h", "points", "EUR/order").map(Unit::parse);
  }

  @Override
  public Arbitrary<Quantity> quantities() {
    return Combinators.combine(shares(), units()).as((value, unit) -> Quantity.of(value, unit));
  }

  @Override
  public Arbitrary<Deadline> deadlines() {
    return Arbitraries.oneOf(
        Arbitraries.integers()
            .between(2, 300)
            .map(day -> Deadline.on(SoundDefinitions.MEASURED.plusDays(day))),
        Arbitraries.integers()
            .between(1, 18)
            .map(months -> Deadline.within(Period.ofMonths(months))));
  }

  @Override
  public Arbitrary<Target> targets() {
    return Arbitraries.oneOf(
        quantities().map(Target::level), shares().map(share -> Target.relative(share)));
  }

  @Override
  public Arbitrary<Goal> goals() {
    return Combinators.combine(shares(), shares(), deadlines())
        .filter((from, to, deadline) -> !from.equals(to))
        .as((from, to, deadline) -> Goal.builder()
            .baseline(Quantity.percent(from))
            .baselineOn(SoundDefinitions.MEASURED)
            .target(Target.level(Quantity.percent(to)))
            .addAllMilestones(
                SoundDefinitions.milestones(from, to, deadline.resolve(SoundDefinitions.MEASURED)))
            .deadline(deadline)
            .build());
  }

  @Override
  public Arbitrary<Threshold> thresholds() {
    return Combinators.combine(
            quantities(), Arbitraries.of(true, false), Arbitraries.of(true, false))
        .as(SoundDefinitions::threshold);
  }

  @Override
  public Arbitrary<Formula> formulas() {
    return Arbitraries.of(
            "sum(invoice.amount)", "count_distinct(customer)", "sum(order.value) / count(order)")
        .map(Formula::parse);
  }

  @Override
  public Arbitrary<Guardrail> guardrails() {
    return SoundDefinitions.ids().map(id -> Guardrail.of(id, "Growth must not cost quality"));
  }

  @Override
  public Arbitrary<Metric> metrics() {
    return Combinators.combine(SoundDefinitions.ids(), SoundDefinitions.directions())
        .as(SoundDefinitions::metric);
  }

  @Override
  public Arbitrary<Kpi> kpis() {
    return Combinators.combine(metrics(), shares()).as(SoundDefinitions::kpi);
  }

  @Override
  public Arbitrary<Team> teams() {
    return Arbitraries.just(SoundDefinitions.TEAM);
  }

  @Override
  public Arbitrary<Objective> objectives() {
    return Combinators.combine(texts(), SoundDefinitions.ids(), goals())
        .as((statement, metric, goal) -> Objective.builder()
            .id("growth")
            .statement(statement)
            .owner(SoundDefinitions.TEAM.id())
            .period(Period.ofMonths(3))
            .keyResult(KeyResult.builder()
                .statement("Reach " + goal.target().orElseThrow())
                .metric(metric)
                .goal(goal)
                .build())
            .build());
  }

  @Override
  public Arbitrary<Initiative> initiatives() {
    return SoundDefinitions.ids()
        .map(id -> Initiative.builder().id("improve-" + id).move(id).build());
  }

  @Override
  public Arbitrary<Series> series() {
    return Combinators.combine(
            SoundDefinitions.ids(), shares().list().ofMinSize(1).ofMaxSize(12))
        .as(SoundDefinitions::series);
  }

  @Override
  public Arbitrary<CompanyProfile> companies() {
    return Arbitraries.of(GrowthPhase.class)
        .map(phase -> CompanyProfile.builder()
            .name("Acme")
            .phase(phase)
            .valueProposition(LocalizedText.of(Language.ENGLISH, "A bicycle at every door"))
            .department(SoundDefinitions.TEAM.id())
            .build());
  }

  @Override
  public Arbitrary<Catalog> catalogs() {
    return Combinators.combine(
            metrics().list().uniqueElements(Metric::id).ofMinSize(1).ofMaxSize(6),
            shares(),
            companies())
        .as(SoundDefinitions::catalog);
  }

  private static Arbitrary<Double> shares() {
    return Arbitraries.integers().between(1, PERCENT - 1).map(Integer::doubleValue);
  }
}
