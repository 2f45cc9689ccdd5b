package org.kpi4j.testing.jqwik;

import com.google.common.collect.ImmutableSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.model.DataSource;
import org.kpi4j.model.Deadline;
import org.kpi4j.model.Direction;
import org.kpi4j.model.Formula;
import org.kpi4j.model.Goal;
import org.kpi4j.model.GrowthPhase;
import org.kpi4j.model.Guardrail;
import org.kpi4j.model.Initiative;
import org.kpi4j.model.KeyResult;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Language;
import org.kpi4j.model.Lifecycle;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Objective;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Series;
import org.kpi4j.model.Target;
import org.kpi4j.model.Team;
import org.kpi4j.model.Threshold;
import org.kpi4j.model.Unit;

/** Definitions in which any part may be missing, and any link may lead anywhere. */
final class LooseArbitraries implements ModelArbitraries {
  private final Ingredients of;
  private final LooseValues values;

  LooseArbitraries(Ingredients ingredients) {
    of = ingredients;
    values = new LooseValues(ingredients);
  }

  @Override
  public Arbitrary<LocalizedText> texts() {
    return Combinators.combine(of.words(), of.words().optional()).as((english, dutch) -> {
      LocalizedText text = LocalizedText.of(Language.ENGLISH, english);
      return dutch.map(other -> text.with(Language.DUTCH, other)).orElse(text);
    });
  }

  @Override
  public Arbitrary<Unit> units() {
    return values.units();
  }

  @Override
  public Arbitrary<Quantity> quantities() {
    return values.quantities();
  }

  @Override
  public Arbitrary<Deadline> deadlines() {
    return values.deadlines();
  }

  @Override
  public Arbitrary<Target> targets() {
    return values.targets();
  }

  @Override
  public Arbitrary<Goal> goals() {
    return values.goals();
  }

  @Override
  public Arbitrary<Threshold> thresholds() {
    return values.thresholds();
  }

  @Override
  public Arbitrary<Formula> formulas() {
    return new LooseFormulas(of).formulas();
  }

  @Override
  public Arbitrary<Guardrail> guardrails() {
    return Combinators.combine(of.words(), of.words().optional(), thresholds().optional())
        .as((metric, reason, bound) ->
            Guardrail.builder().metric(metric).reason(reason).bound(bound).build());
  }

  @Override
  public Arbitrary<Metric> metrics() {
    return Combinators.combine(
            of.words(),
            texts().optional(),
            formulas().optional(),
            units().optional(),
            Arbitraries.of(Direction.class).optional(),
            links(),
            links(),
            Arbitraries.of(Lifecycle.class))
        .as((id, text, formula, unit, direction, drivers, names, lifecycle) -> {
          Metric.Builder metric = Metric.builder().id(id);
          text.ifPresent(metric::name);
          return metric
              .description(text)
              .formula(formula)
              .unit(unit)
              .direction(direction)
              .drivers(drivers)
              .aliases(names)
              .owners(names)
              .addAllSources(names.stream().map(DataSource::of).toList())
              .tags(names)
              .replacedBy(drivers.stream().findFirst())
              .lifecycle(lifecycle)
              .build();
        });
  }

  @Override
  public Arbitrary<Kpi> kpis() {
    return Combinators.combine(
            of.words(),
            texts().optional(),
            of.words().optional(),
            of.words().optional(),
            aims().optional(),
            links(),
            of.periods().optional(),
            guardrails().list().ofMaxSize(2))
        .as((id, name, statement, metric, aim, links, cadence, guardrails) -> Kpi.builder()
            .id(id)
            .name(name)
            .statement(statement)
            .metric(metric)
            .aim(aim)
            .owners(links)
            .teams(links)
            .supports(links)
            .lever(metric)
            .reviewCadence(cadence)
            .addAllGuardrails(guardrails)
            .build());
  }

  @Override
  public Arbitrary<Team> teams() {
    return Combinators.combine(of.words(), texts().optional(), of.words().optional())
        .as((id, name, department) ->
            Team.builder().id(id).name(name).department(department).build());
  }

  @Override
  public Arbitrary<Objective> objectives() {
    Arbitrary<KeyResult> results = Combinators.combine(
            of.words(), of.words().optional(), goals().optional())
        .as((statement, metric, goal) ->
            KeyResult.builder().statement(statement).metric(metric).goal(goal).build());
    return Combinators.combine(
            of.words(), texts(), of.periods().optional(), results.list().ofMaxSize(3), links())
        .as((id, statement, period, keyResults, supports) -> Objective.builder()
            .id(id)
            .statement(statement)
            .period(period)
            .addAllKeyResults(keyResults)
            .supports(supports)
            .build());
  }

  @Override
  public Arbitrary<Initiative> initiatives() {
    return Combinators.combine(of.words(), texts().optional(), links())
        .as((id, name, moves) ->
            Initiative.builder().id(id).name(name).moves(moves).build());
  }

  @Override
  public Arbitrary<Series> series() {
    return Combinators.combine(of.words(), units().optional(), values.observations(), of.words())
        .as((metric, unit, observations, tool) -> Series.builder()
            .metric(metric)
            .unit(unit)
            .source(DataSource.of(tool))
            .addAllObservations(observations)
            .build());
  }

  @Override
  public Arbitrary<CompanyProfile> companies() {
    return Combinators.combine(
            of.words().optional(),
            Arbitraries.of(GrowthPhase.class).optional(),
            texts().optional(),
            links())
        .as((name, phase, proposition, departments) -> CompanyProfile.builder()
            .name(name)
            .phase(phase)
            .valueProposition(proposition)
            .valueEvent(name)
            .departments(departments)
            .build());
  }

  @Override
  public Arbitrary<Catalog> catalogs() {
    return Combinators.combine(
            metrics().list().ofMaxSize(5),
            kpis().list().ofMaxSize(4),
            teams().list().ofMaxSize(2),
            objectives().list().ofMaxSize(2),
            initiatives().list().ofMaxSize(2),
            series().list().ofMaxSize(2),
            companies().optional(),
            of.words().optional())
        .as((metrics, kpis, teams, objectives, initiatives, series, company, northStar) ->
            Catalog.builder()
                .addAllMetrics(metrics)
                .addAllKpis(kpis)
                .addAllTeams(teams)
                .addAllObjectives(objectives)
                .addAllInitiatives(initiatives)
                .addAllSeries(series)
                .company(company)
                .northStar(northStar)
                .build());
  }

  private Arbitrary<ImmutableSet<String>> links() {
    return of.words().set().ofMaxSize(2).map(ImmutableSet::copyOf);
  }
}
