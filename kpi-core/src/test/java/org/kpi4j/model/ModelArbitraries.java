package org.kpi4j.model;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generated definitions, hostile ones included: whatever can be built. */
public final class ModelArbitraries {
  private ModelArbitraries() {}

  /** {@return texts in one or two languages} */
  public static Arbitrary<LocalizedText> texts() {
    return Combinators.combine(Texts.any(), Texts.any().optional(0.5)).as((english, dutch) -> {
      LocalizedText text = LocalizedText.of(Language.ENGLISH, english);
      return dutch.isPresent() ? text.with(Language.DUTCH, dutch.get()) : text;
    });
  }

  /** {@return metrics} */
  public static Arbitrary<Metric> metrics() {
    return Combinators.combine(
            Texts.any(),
            texts().optional(0.7),
            FormulaArbitraries.formulas().optional(0.6),
            ValueArbitraries.units().optional(0.6),
            Arbitraries.of(Direction.class).optional(0.6),
            words(),
            words(),
            Arbitraries.of(Lifecycle.class))
        .as((id, name, formula, unit, direction, drivers, owners, lifecycle) -> {
          Metric.Builder metric = Metric.builder().id(id).formula(formula).unit(unit);
          name.ifPresent(metric::name);
          return metric
              .description(name)
              .direction(direction)
              .drivers(drivers)
              .owners(owners)
              .aliases(owners)
              .lifecycle(lifecycle)
              .build();
        });
  }

  /** {@return KPIs} */
  public static Arbitrary<Kpi> kpis() {
    Arbitrary<ImmutableMap<String, Double>> weights = Arbitraries.maps(
            Texts.any(), ValueArbitraries.numbers())
        .ofMaxSize(3)
        .map(ImmutableMap::copyOf);
    return Combinators.combine(
            Texts.any(),
            texts().optional(0.5),
            Texts.hostile().optional(0.4),
            Texts.any().optional(0.7),
            ValueArbitraries.aims().optional(0.6),
            words(),
            ValueArbitraries.periods().optional(),
            weights)
        .as((id, name, statement, metric, aim, links, cadence, parts) -> Kpi.builder()
            .id(id)
            .name(name)
            .statement(statement)
            .metric(metric)
            .aim(aim)
            .owners(links)
            .supports(links)
            .teams(links)
            .reviewCadence(cadence)
            .weights(parts)
            .addAllGuardrails(
                links.stream().map(link -> Guardrail.of(link, "growth")).toList())
            .build());
  }

  /** {@return catalogues with duplicates, dangling links and cycles} */
  public static Arbitrary<Catalog> catalogs() {
    return Combinators.combine(
            metrics().list().ofMaxSize(6),
            kpis().list().ofMaxSize(5),
            words(),
            series().list().ofMaxSize(2),
            Texts.any().optional(0.3))
        .as((metrics, kpis, teams, series, northStar) -> Catalog.builder()
            .addAllMetrics(metrics)
            .addAllKpis(kpis)
            .addAllTeams(teams.stream().map(Team::of).toList())
            .addAllObjectives(teams.stream().map(ModelArbitraries::objective).toList())
            .addAllInitiatives(teams.stream().map(ModelArbitraries::initiative).toList())
            .addAllSeries(series)
            .northStar(northStar)
            .build());
  }

  private static Arbitrary<Series> series() {
    return Combinators.combine(Texts.ids(), ValueArbitraries.numbers())
        .as((metric, value) -> Series.builder()
            .metric(metric)
            .observation(new Observation(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 8), value))
            .source(DataSource.of("GA4"))
            .build());
  }

  private static Objective objective(String text) {
    return Objective.builder()
        .id(text)
        .statement(text)
        .support(text)
        .keyResult(KeyResult.builder().statement(text).metric(text).build())
        .build();
  }

  private static Initiative initiative(String text) {
    return Initiative.builder().id(text).move(text).build();
  }

  private static Arbitrary<ImmutableSet<String>> words() {
    return Texts.any().set().ofMaxSize(2).map(ImmutableSet::copyOf);
  }
}
