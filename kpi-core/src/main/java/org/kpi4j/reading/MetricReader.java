package org.kpi4j.reading;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.kpi4j.glossary.Glossary;
import org.kpi4j.glossary.Part;
import org.kpi4j.model.Formula;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Metric;

/** Reads the names of metrics. Immutable and safe to share between threads; any text can be read. */
public final class MetricReader {
  private final Glossary glossary;

  private MetricReader(Glossary glossary) {
    this.glossary = glossary;
  }

  /**
   * {@return a reader that knows what the glossary knows}
   *
   * @param glossary the glossary
   */
  public static MetricReader of(Glossary glossary) {
    return new MetricReader(glossary);
  }

  /** {@return a reader with the glossary of the library} */
  public static MetricReader standard() {
    return of(Glossary.standard());
  }

  /** {@return what the reader knows} */
  public Glossary glossary() {
    return glossary;
  }

  /**
   * {@return what the name says}
   *
   * @param name the name of a metric; any text
   */
  public MetricReading read(String name) {
    return read(name, "");
  }

  /**
   * {@return what the name says, and the parts of the first sentence of the description}
   *
   * @param name the name of a metric; any text
   * @param description what the metric means; empty when not stated
   */
  public MetricReading read(String name, String description) {
    return read(name, description, null);
  }

  /**
   * {@return what the metric's name says, with its description and formula}
   *
   * @param metric the metric
   */
  public MetricReading read(Metric metric) {
    String description = metric.description().map(LocalizedText::text).orElse("");
    return read(metric.name().text(), description, metric.formula().orElse(null));
  }

  private MetricReading read(String name, String description, @Nullable Formula formula) {
    ImmutableList<Part> parts = glossary.parts(name);
    ImmutableList<Part> said =
        description.isEmpty() ? ImmutableList.of() : glossary.parts(FirstSentence.of(description));
    return new MetricReading(
        new NameParts(name, parts), ConceptSearch.in(glossary, parts), said, formula);
  }
}
