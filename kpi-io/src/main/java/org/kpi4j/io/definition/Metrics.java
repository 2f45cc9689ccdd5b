package org.kpi4j.io.definition;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.kpi4j.model.Direction;
import org.kpi4j.model.Lifecycle;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Metric;

/** Metrics in a file. */
final class Metrics {
  static final Shape<Metric, Metric.Builder> SHAPE = ShapeBuilder.<Metric, Metric.Builder>of(
          "a metric", "een metric", Metric::builder, Metric.Builder::build)
      .optional("id", Texts.TEXT, Metric.Builder::id, m -> Optional.of(m.id()))
      .optional("name", Localized.TEXT, Metric.Builder::name, Metrics::ownName)
      .optional("description", Localized.TEXT, Metric.Builder::description, Metric::description)
      .optional("formula", Formulas.FORMULA, Metric.Builder::formula, Metric::formula)
      .optional("unit", Units.UNIT, Metric.Builder::unit, Metric::unit)
      .optional(
          "direction",
          EnumCodec.of(Direction.values()),
          Metric.Builder::direction,
          Metric::direction)
      .optional("population", Texts.TEXT, Metric.Builder::population, Metric::population)
      .optional("window", Periods.PERIOD, Metric.Builder::window, Metric::window)
      .several("dimensions", Texts.SET, Metric.Builder::dimensions, Metric::dimensions)
      .several("drivers", Texts.SET, Metric.Builder::drivers, Metric::drivers)
      .several("sources", new ListCodec<>(Shapes.SOURCE), Metric.Builder::sources, Metric::sources)
      .oneOrSeveral("owner", "owners", Metric.Builder::owners, Metric::owners)
      .several("watchers", Texts.SET, Metric.Builder::watchers, Metric::watchers)
      .several("tags", Texts.SET, Metric.Builder::tags, Metric::tags)
      .optional(
          "lifecycle",
          EnumCodec.of(Lifecycle.values()),
          Metric.Builder::lifecycle,
          m -> stated(m.lifecycle()))
      .optional("replacedBy", Texts.TEXT, Metric.Builder::replacedBy, Metric::replacedBy)
      .several("aliases", Texts.SET, Metric.Builder::aliases, Metric::aliases)
      .optional("stage", Stages.STAGE, Metric.Builder::stage, Metric::stage)
      .build();

  static final DefinitionCodec<Metric, Metric.Builder> METRIC = new DefinitionCodec<>(
      "metric",
      SHAPE,
      Metric::id,
      Metric.Builder::id,
      Metric.Builder::positions,
      ImmutableList.of("name"),
      Optional.of(new DefinitionCodec.Kept<>(Metric.Builder::extensions, Metric::extensions)));

  private Metrics() {}

  /** {@return the name where it says more than the id} */
  private static Optional<LocalizedText> ownName(Metric metric) {
    return Optional.of(metric.name()).filter(name -> !name.equals(LocalizedText.of(metric.id())));
  }

  static Optional<Lifecycle> stated(Lifecycle lifecycle) {
    return Optional.of(lifecycle).filter(l -> l != Lifecycle.ACTIVE);
  }
}
