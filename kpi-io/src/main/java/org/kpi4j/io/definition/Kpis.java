package org.kpi4j.io.definition;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Lifecycle;

/** KPIs in a file. */
final class Kpis {
  static final Shape<Kpi, Kpi.Builder> SHAPE = ShapeBuilder.<Kpi, Kpi.Builder>of(
          "a KPI", "een KPI", Kpi::builder, Kpi.Builder::build)
      .optional("id", Texts.TEXT, Kpi.Builder::id, k -> Optional.of(k.id()))
      .optional("name", Localized.TEXT, Kpi.Builder::name, Kpi::name)
      .optional("statement", Texts.TEXT, Kpi.Builder::statement, Kpi::statement)
      .optional("language", Texts.LANGUAGE, Kpi.Builder::language, Kpi::language)
      .optional("metric", Texts.TEXT, Kpi.Builder::metric, Kpi::metric)
      .optional("aim", Aims.AIM, Kpi.Builder::aim, Kpi::aim)
      .oneOrSeveral("owner", "owners", Kpi.Builder::owners, Kpi::owners)
      .several("teams", Texts.SET, Kpi.Builder::teams, Kpi::teams)
      .several("acceptedBy", Texts.SET, Kpi.Builder::acceptedBy, Kpi::acceptedBy)
      .optional("reviewCadence", Periods.PERIOD, Kpi.Builder::reviewCadence, Kpi::reviewCadence)
      .optional("lever", Texts.TEXT, Kpi.Builder::lever, Kpi::lever)
      .optional("reason", Texts.TEXT, Kpi.Builder::reason, Kpi::reason)
      .optional("population", Texts.TEXT, Kpi.Builder::population, Kpi::population)
      .several(
          "guardrails", new ListCodec<>(Shapes.GUARDRAIL), Kpi.Builder::guardrails, Kpi::guardrails)
      .several("supports", Texts.SET, Kpi.Builder::supports, Kpi::supports)
      .optional(
          "weights",
          Weights.BY_ID,
          Kpi.Builder::weights,
          k -> Optional.of(k.weights()).filter(w -> !w.isEmpty()))
      .optional("stage", Stages.STAGE, Kpi.Builder::stage, Kpi::stage)
      .several("tags", Texts.SET, Kpi.Builder::tags, Kpi::tags)
      .optional(
          "lifecycle",
          EnumCodec.of(Lifecycle.values()),
          Kpi.Builder::lifecycle,
          k -> Metrics.stated(k.lifecycle()))
      .build();

  static final DefinitionCodec<Kpi, Kpi.Builder> KPI = new DefinitionCodec<>(
      "kpi",
      SHAPE,
      Kpi::id,
      Kpi.Builder::id,
      Kpi.Builder::positions,
      ImmutableList.of("name", "statement"),
      Optional.of(new DefinitionCodec.Kept<>(Kpi.Builder::extensions, Kpi::extensions)));

  private Kpis() {}
}
