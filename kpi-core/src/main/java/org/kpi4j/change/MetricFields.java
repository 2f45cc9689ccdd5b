package org.kpi4j.change;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kpi4j.model.Metric;
import org.kpi4j.rule.Subject;

/** What a change of each attribute of a metric means. */
final class MetricFields {
  static final Kind<Metric> KIND = new Kind<>(
      Metric::id,
      Subject::of,
      Metric::aliases,
      MetricFields::likeness,
      Impact.BREAKING,
      ImmutableList.of(
          Field.breaking("formula", Metric::formula),
          Field.breaking("unit", Metric::unit),
          Field.breaking("direction", Metric::direction),
          Field.breaking("population", Metric::population),
          Field.breaking("window", Metric::window),
          Field.minor("dimensions", Metric::dimensions),
          Field.minor("drivers", Metric::drivers),
          Field.minor("sources", Metric::sources),
          Field.minor("owners", Metric::owners),
          Field.minor("lifecycle", Metric::lifecycle),
          Field.minor("replacedBy", Metric::replacedBy),
          Field.minor("stage", Metric::stage),
          Field.minor("extensions", Metric::extensions),
          Field.cosmetic("name", metric -> isNamed(metric) ? metric.name() : null),
          Field.cosmetic("description", Metric::description),
          Field.cosmetic("watchers", Metric::watchers),
          Field.cosmetic("tags", Metric::tags),
          Field.cosmetic("aliases", Metric::aliases)));

  private MetricFields() {}

  /** A metric that is computed alike is the same one, whatever it is called; without a formula, one of the same name. */
  private static @Nullable Object likeness(Metric metric) {
    if (metric.formula().isPresent()) {
      return List.of(metric.formula(), metric.population(), metric.window());
    }
    return isNamed(metric) ? metric.name() : null;
  }

  private static boolean isNamed(Metric metric) {
    return !metric.name().text().equals(metric.id());
  }
}
