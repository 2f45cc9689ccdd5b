package org.kpi4j.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.kpi4j.lint.Suppression;
import org.kpi4j.model.Aim;
import org.kpi4j.model.Band;
import org.kpi4j.model.BusinessModel;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.model.Comparison;
import org.kpi4j.model.DataSource;
import org.kpi4j.model.Deadline;
import org.kpi4j.model.Dimension;
import org.kpi4j.model.Direction;
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
import org.kpi4j.model.Milestone;
import org.kpi4j.model.Movement;
import org.kpi4j.model.Objective;
import org.kpi4j.model.Observation;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Series;
import org.kpi4j.model.Stage;
import org.kpi4j.model.Target;
import org.kpi4j.model.Team;
import org.kpi4j.model.Threshold;
import org.kpi4j.model.Unit;

/** Catalogues with any mix of attributes and texts, the same ones for the same seed. */
final class GeneratedCatalogs {
  private static final List<String> TEXTS = List.of(
      "revenue",
      "Average order value",
      "a: b",
      "# no comment",
      "- item",
      "yes",
      "null",
      "true",
      "~",
      "12",
      "1e5",
      "0x1F",
      ".5",
      "2027-06-30",
      "12:30",
      "'single'",
      "\"double\"",
      " leading",
      "trailing ",
      "two\nlines\n",
      "a\n\n b",
      "tab\there",
      "emoji 🙂 done",
      "größer",
      "[list]",
      "{map}",
      "*alias",
      "&anchor",
      "!tag",
      "%percent",
      "@at",
      "`tick`",
      "a, b",
      "klant\u00a0tevreden",
      "long " + "word ".repeat(60),
      "\\ backslash",
      "<<",
      "=",
      "?",
      "!",
      "ends with:",
      "| pipe",
      "> fold",
      "a #b",
      "Ω/kg",
      "\u2028 separator",
      "\u0085 next",
      "bell \u0007",
      "\u202eturned",
      "nul \u0000",
      "\ufeffmark");

  private final Random random;

  GeneratedCatalogs(long seed) {
    random = new Random(seed);
  }

  Catalog catalog() {
    return Catalog.builder()
        .metrics(many(this::metric))
        .kpis(many(this::kpi))
        .teams(many(this::team))
        .objectives(many(this::objective))
        .initiatives(many(this::initiative))
        .series(many(this::series))
        .company(maybe(this::company))
        .northStar(maybe(this::text))
        .build();
  }

  ImmutableList<Suppression> suppressionsOf(Catalog catalog) {
    ImmutableList.Builder<Suppression> all = ImmutableList.builder();
    catalog
        .metrics()
        .forEach(m -> maybe(() -> suppression("metric:" + m.id())).ifPresent(all::add));
    catalog.kpis().forEach(k -> maybe(() -> suppression("kpi:" + k.id())).ifPresent(all::add));
    maybe(() -> suppression("catalog")).ifPresent(all::add);
    return all.build();
  }

  private Suppression suppression(String subject) {
    return new Suppression("smart/" + random.nextInt(9), subject, text(), maybe(this::date));
  }

  private Metric metric() {
    return Metric.builder()
        .id(text())
        .name(localized())
        .description(maybe(this::localized))
        .formula(maybe(new GeneratedFormulas(random, TEXTS)::formula))
        .unit(maybe(this::unit))
        .direction(maybe(() -> one(Direction.values())))
        .population(maybe(this::text))
        .window(maybe(this::period))
        .dimensions(texts())
        .drivers(texts())
        .sources(many(this::source))
        .owners(texts())
        .watchers(texts())
        .tags(texts())
        .lifecycle(one(Lifecycle.values()))
        .replacedBy(maybe(this::text))
        .aliases(texts())
        .stage(maybe(this::stage))
        .extensions(extensions())
        .build();
  }

  private Kpi kpi() {
    return Kpi.builder()
        .id(text())
        .name(maybe(this::localized))
        .statement(maybe(this::text))
        .language(maybe(() -> Language.DUTCH))
        .metric(maybe(this::text))
        .aim(maybe(this::aim))
        .owners(texts())
        .teams(texts())
        .acceptedBy(texts())
        .reviewCadence(maybe(this::period))
        .lever(maybe(this::text))
        .reason(maybe(this::text))
        .population(maybe(this::text))
        .guardrails(many(this::guardrail))
        .supports(texts())
        .weights(weights())
        .stage(maybe(this::stage))
        .tags(texts())
        .lifecycle(one(Lifecycle.values()))
        .extensions(extensions())
        .build();
  }

  private Aim aim() {
    return random.nextBoolean() ? goal() : threshold();
  }

  private Goal goal() {
    return Goal.builder()
        .movement(maybe(() -> one(Movement.values())))
        .baseline(maybe(this::quantity))
        .baselineOn(maybe(this::date))
        .target(maybe(
            () -> new Target(one(Target.Kind.values()), one(Comparison.values()), quantity())))
        .deadline(maybe(this::deadline))
        .start(maybe(this::date))
        .milestones(many(() -> new Milestone(date(), quantity())))
        .build();
  }

  private Deadline deadline() {
    return random.nextBoolean()
        ? Deadline.on(date())
        : Deadline.within(Period.ofMonths(1 + random.nextInt(30)));
  }

  private Threshold threshold() {
    return Threshold.builder()
        .lower(maybe(this::quantity))
        .upper(maybe(this::quantity))
        .bands(many(() -> Band.builder()
            .health(one(Band.Health.values()))
            .lower(maybe(this::quantity))
            .upper(maybe(this::quantity))
            .build()))
        .build();
  }

  private Guardrail guardrail() {
    return Guardrail.builder()
        .metric(text())
        .reason(maybe(this::text))
        .bound(maybe(this::threshold))
        .build();
  }

  private Team team() {
    return Team.builder()
        .id(text())
        .name(maybe(this::localized))
        .department(maybe(this::text))
        .build();
  }

  private Objective objective() {
    return Objective.builder()
        .id(text())
        .statement(localized())
        .owner(maybe(this::text))
        .period(maybe(this::period))
        .keyResults(many(() -> KeyResult.builder()
            .statement(text())
            .metric(maybe(this::text))
            .goal(maybe(this::goal))
            .build()))
        .supports(texts())
        .build();
  }

  private Initiative initiative() {
    return Initiative.builder()
        .id(text())
        .name(maybe(this::localized))
        .owner(maybe(this::text))
        .moves(texts())
        .build();
  }

  private Series series() {
    LocalDate from = date();
    List<Observation> observations = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      LocalDate to = from.plusDays(1 + random.nextInt(40));
      observations.add(new Observation(from, to, number()));
      from = to;
    }
    return Series.builder()
        .metric(text())
        .unit(maybe(this::unit))
        .source(maybe(this::source))
        .observations(observations)
        .build();
  }

  private CompanyProfile company() {
    return CompanyProfile.builder()
        .name(maybe(this::text))
        .phase(maybe(() -> one(GrowthPhase.values())))
        .businessModel(random.nextBoolean() ? BusinessModel.GENERIC : BusinessModel.of(text()))
        .valueProposition(maybe(this::localized))
        .valueEvent(maybe(this::text))
        .departments(texts())
        .build();
  }

  private DataSource source() {
    return DataSource.builder().tool(text()).location(maybe(this::text)).build();
  }

  private Stage stage() {
    return random.nextBoolean()
        ? Stage.AARRR.get(random.nextInt(5))
        : Stage.of(one("AWARENESS", "retention", "own"));
  }

  private Quantity quantity() {
    return Quantity.of(number(), unit());
  }

  private Unit unit() {
    return switch (random.nextInt(6)) {
      case 0 -> Unit.parse("EUR/order");
      case 1 -> Unit.FRACTION;
      case 2 -> Unit.PERCENT;
      case 3 -> Unit.of(text(), one(Dimension.values()));
      case 4 -> Unit.parse("kg*m^2/s^2").per(Unit.countOf(text()));
      default -> Unit.countOf("leads");
    };
  }

  private double number() {
    return switch (random.nextInt(5)) {
      case 0 -> random.nextInt(1000);
      case 1 -> random.nextGaussian() * 1e3;
      case 2 -> Double.longBitsToDouble(random.nextLong() & 0x7fdfffffffffffffL);
      case 3 -> -random.nextInt(100) / 4.0;
      default -> 0.0;
    };
  }

  private ImmutableMap<String, Double> weights() {
    ImmutableMap.Builder<String, Double> all = ImmutableMap.builder();
    texts().forEach(id -> all.put(id, number() + 0.0));
    return all.buildOrThrow();
  }

  private ImmutableMap<String, String> extensions() {
    ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
    texts()
        .forEach(key -> all.put(
            key,
            one("abc", "4711", "\"4711\"", "{\"a\":[1,null,true]}", "[]", "two\nlines", "truely")));
    return all.buildOrThrow();
  }

  private LocalDate date() {
    return LocalDate.of(2020 + random.nextInt(10), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private Period period() {
    return one(
        Period.ofDays(7),
        Period.ofMonths(3),
        Period.ofYears(1),
        Period.of(1, 2, 3),
        Period.ofDays(1),
        Period.ofMonths(12));
  }

  private LocalizedText localized() {
    LocalizedText text =
        random.nextBoolean() ? LocalizedText.of(text()) : LocalizedText.of(Language.DUTCH, text());
    return random.nextBoolean() ? text : text.with(Language.ENGLISH, text());
  }

  private ImmutableSet<String> texts() {
    return ImmutableSet.copyOf(many(this::text));
  }

  private String text() {
    return one(TEXTS.toArray(new String[0]));
  }

  @SafeVarargs
  private <T> T one(T... values) {
    return values[random.nextInt(values.length)];
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> many(Supplier<T> value) {
    List<T> all = new ArrayList<>();
    for (int i = Math.max(0, random.nextInt(5) - 2); i > 0; i--) {
      all.add(value.get());
    }
    return all;
  }
}
