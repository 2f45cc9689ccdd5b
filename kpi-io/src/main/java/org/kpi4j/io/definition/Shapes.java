package org.kpi4j.io.definition;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.kpi4j.io.tree.Expected;
import org.kpi4j.model.BusinessModel;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.model.DataSource;
import org.kpi4j.model.GrowthPhase;
import org.kpi4j.model.Guardrail;
import org.kpi4j.model.Initiative;
import org.kpi4j.model.KeyResult;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Objective;
import org.kpi4j.model.Team;

/** How the smaller types of the model stand in a file. */
final class Shapes {
  static final LocalizedText A_MAPPING = Expected.of("keys with values", "sleutels met waarden");

  static final Shape<DataSource, DataSource.Builder> SOURCE = ShapeBuilder.of(
          "a tool, or a tool with a location",
          "een hulpmiddel, of een hulpmiddel met een plaats",
          DataSource::builder,
          DataSource.Builder::build)
      .required("tool", Texts.TEXT, DataSource.Builder::tool, DataSource::tool)
      .optional("location", Texts.TEXT, DataSource.Builder::location, DataSource::location)
      .shorthand(DataSource::of, DataSource::tool)
      .build();

  static final Shape<Guardrail, Guardrail.Builder> GUARDRAIL = ShapeBuilder.of(
          "a guarding metric", "een bewakende metric", Guardrail::builder, Guardrail.Builder::build)
      .required("metric", Texts.TEXT, Guardrail.Builder::metric, Guardrail::metric)
      .optional("because", "reason", Texts.TEXT, Guardrail.Builder::reason, Guardrail::reason)
      .optional("bound", Aims.THRESHOLD, Guardrail.Builder::bound, Guardrail::bound)
      .shorthand(id -> Guardrail.builder().metric(id).build(), Guardrail::metric)
      .build();

  static final Shape<KeyResult, KeyResult.Builder> KEY_RESULT = ShapeBuilder.of(
          "a key result", "een kernresultaat", KeyResult::builder, KeyResult.Builder::build)
      .required("statement", Texts.TEXT, KeyResult.Builder::statement, KeyResult::statement)
      .optional("metric", Texts.TEXT, KeyResult.Builder::metric, KeyResult::metric)
      .optional("goal", Aims.GOAL, KeyResult.Builder::goal, KeyResult::goal)
      .shorthand(KeyResult::of, KeyResult::statement)
      .build();

  static final Shape<CompanyProfile, CompanyProfile.Builder> COMPANY = ShapeBuilder.of(
          "a company", "een bedrijf", CompanyProfile::builder, CompanyProfile.Builder::build)
      .optional("name", Texts.TEXT, CompanyProfile.Builder::name, CompanyProfile::name)
      .optional(
          "phase",
          EnumCodec.of(GrowthPhase.values()),
          CompanyProfile.Builder::phase,
          CompanyProfile::phase)
      .optional(
          "businessModel",
          Texts.BUSINESS_MODEL,
          CompanyProfile.Builder::businessModel,
          c -> Optional.of(c.businessModel()).filter(m -> !m.equals(BusinessModel.GENERIC)))
      .optional(
          "valueProposition",
          Localized.TEXT,
          CompanyProfile.Builder::valueProposition,
          CompanyProfile::valueProposition)
      .optional(
          "valueEvent", Texts.TEXT, CompanyProfile.Builder::valueEvent, CompanyProfile::valueEvent)
      .several(
          "departments",
          Texts.SET,
          CompanyProfile.Builder::departments,
          CompanyProfile::departments)
      .build();

  static final DefinitionCodec<Team, Team.Builder> TEAM = new DefinitionCodec<>(
      "team",
      ShapeBuilder.<Team, Team.Builder>of("a team", "een team", Team::builder, Team.Builder::build)
          .optional("id", Texts.TEXT, Team.Builder::id, t -> Optional.of(t.id()))
          .optional("name", Localized.TEXT, Team.Builder::name, Team::name)
          .optional("department", Texts.TEXT, Team.Builder::department, Team::department)
          .build(),
      Team::id,
      Team.Builder::id,
      Team.Builder::positions,
      ImmutableList.of("name", "id"),
      Optional.empty());

  static final DefinitionCodec<Objective, Objective.Builder> OBJECTIVE = new DefinitionCodec<>(
      "objective",
      ShapeBuilder.<Objective, Objective.Builder>of(
              "an objective", "een doelstelling", Objective::builder, Objective.Builder::build)
          .optional("id", Texts.TEXT, Objective.Builder::id, o -> Optional.of(o.id()))
          .required("statement", Localized.TEXT, Objective.Builder::statement, Objective::statement)
          .optional("owner", Texts.TEXT, Objective.Builder::owner, Objective::owner)
          .optional("period", Periods.PERIOD, Objective.Builder::period, Objective::period)
          .several(
              "keyResults",
              new ListCodec<>(KEY_RESULT),
              Objective.Builder::keyResults,
              Objective::keyResults)
          .several("supports", Texts.SET, Objective.Builder::supports, Objective::supports)
          .build(),
      Objective::id,
      Objective.Builder::id,
      Objective.Builder::positions,
      ImmutableList.of("statement"),
      Optional.empty());

  static final DefinitionCodec<Initiative, Initiative.Builder> INITIATIVE = new DefinitionCodec<>(
      "initiative",
      ShapeBuilder.<Initiative, Initiative.Builder>of(
              "an initiative", "een initiatief", Initiative::builder, Initiative.Builder::build)
          .optional("id", Texts.TEXT, Initiative.Builder::id, i -> Optional.of(i.id()))
          .optional("name", Localized.TEXT, Initiative.Builder::name, Initiative::name)
          .optional("owner", Texts.TEXT, Initiative.Builder::owner, Initiative::owner)
          .several("moves", Texts.SET, Initiative.Builder::moves, Initiative::moves)
          .build(),
      Initiative::id,
      Initiative.Builder::id,
      Initiative.Builder::positions,
      ImmutableList.of("name"),
      Optional.empty());

  private Shapes() {}
}
