package org.kpi4j.io.definition;

import java.time.LocalDate;
import org.kpi4j.model.Observation;
import org.kpi4j.model.Series;

/** What was measured, in a file. */
final class Measurements {
  static final Shape<Observation, Parts> OBSERVATION = ShapeBuilder.of(
          "a value with its period",
          "een waarde met haar periode",
          Parts::new,
          Measurements::observation)
      .required("from", Texts.DATE, (p, v) -> p.put("from", v), Observation::from)
      .required("to", Texts.DATE, (p, v) -> p.put("to", v), Observation::to)
      .required("value", Numbers.NUMBER, (p, v) -> p.put("value", v), Observation::value)
      .build();

  static final Shape<Series, Series.Builder> SERIES = ShapeBuilder.of(
          "a series of values", "een reeks waarden", Series::builder, Series.Builder::build)
      .required("metric", Texts.TEXT, Series.Builder::metric, Series::metric)
      .optional("unit", Units.UNIT, Series.Builder::unit, Series::unit)
      .optional("source", Shapes.SOURCE, Series.Builder::source, Series::source)
      .several(
          "observations",
          new ListCodec<>(OBSERVATION),
          Series.Builder::observations,
          Series::observations)
      .build();

  private Measurements() {}

  private static Observation observation(Parts parts) {
    return new Observation(
        parts.get("from", LocalDate.class),
        parts.get("to", LocalDate.class),
        parts.get("value", Double.class));
  }
}
