package org.kpi4j.aarrr;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kpi4j.glossary.Concept;
import org.kpi4j.glossary.Glossary;
import org.kpi4j.model.BusinessModel;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Stage;
import org.kpi4j.reading.MetricReader;

/** Which stages of the funnel the metrics of a catalogue serve, what is missing, and what to measure there. */
public final class Funnel {
  private final StageScheme scheme;
  private final ImmutableListMultimap<Stage, Metric> metrics;
  private final ImmutableList<Metric> outside;
  private final Glossary glossary;
  private final BusinessModel model;

  private Funnel(Builder builder) {
    this.scheme = builder.scheme;
    this.metrics = builder.metrics.build();
    this.outside = builder.outside.build();
    this.glossary = builder.glossary;
    this.model =
        builder.catalog.company().map(CompanyProfile::businessModel).orElse(BusinessModel.GENERIC);
  }

  /**
   * {@return the funnel of a catalogue with the five stages, as the library classifies its metrics}
   *
   * @param catalog the catalogue
   */
  public static Funnel of(Catalog catalog) {
    return of(catalog, StageScheme.AARRR, StageClassifier.standard(), Glossary.standard());
  }

  /**
   * {@return the funnel of a catalogue; a stage that a metric declares goes before what the classifier says}
   *
   * @param catalog the catalogue
   * @param scheme the stages
   * @param classifier places the metrics that declare no stage
   * @param glossary what is known of metrics, to read names and propose others
   */
  public static Funnel of(
      Catalog catalog, StageScheme scheme, StageClassifier classifier, Glossary glossary) {
    Builder builder = new Builder(catalog, scheme, glossary);
    catalog.metrics().forEach(metric -> builder.place(metric, classifier));
    return new Funnel(builder);
  }

  /** Places metrics in stages. */
  private static final class Builder {
    private final Catalog catalog;
    private final StageScheme scheme;
    private final Glossary glossary;
    private final MetricReader reader;
    private final ImmutableListMultimap.Builder<Stage, Metric> metrics =
        ImmutableListMultimap.builder();
    private final ImmutableList.Builder<Metric> outside = ImmutableList.builder();

    Builder(Catalog catalog, StageScheme scheme, Glossary glossary) {
      this.catalog = catalog;
      this.scheme = scheme;
      this.glossary = glossary;
      this.reader = MetricReader.of(glossary);
    }

    void place(Metric metric, StageClassifier classifier) {
      Optional<Stage> stage = metric
          .stage()
          .or(() -> classifier.classify(reader.read(metric), scheme).best());
      stage
          .map(s -> scheme.counted().getOrDefault(s, s))
          .filter(scheme.stages()::contains)
          .ifPresentOrElse(s -> metrics.put(s, metric), () -> outside.add(metric));
    }
  }

  /** {@return the stages, in the order of the funnel} */
  public StageScheme scheme() {
    return scheme;
  }

  /**
   * {@return the metrics that serve a stage, in the order of the catalogue}
   *
   * @param stage the stage
   */
  public ImmutableList<Metric> metrics(Stage stage) {
    return metrics.get(stage);
  }

  /** {@return the metrics that serve no stage, in the order of the catalogue} */
  public ImmutableList<Metric> outside() {
    return outside;
  }

  /** {@return the stages that no metric serves, in the order of the funnel} */
  public ImmutableList<Stage> gaps() {
    List<Stage> gaps = new ArrayList<>(scheme.stages());
    gaps.removeIf(metrics::containsKey);
    return ImmutableList.copyOf(gaps);
  }

  /** {@return the share of the metrics in the funnel that serve its fullest stage; 0 when no metric is in it} */
  public double imbalance() {
    int most =
        scheme.stages().stream().mapToInt(s -> metrics.get(s).size()).max().orElse(0);
    return metrics.isEmpty() ? 0 : (double) most / metrics.size();
  }

  /**
   * {@return metrics to measure in a stage, fit for the company's business model, the best first}
   *
   * @param stage the stage
   */
  public ImmutableList<Concept> proposals(Stage stage) {
    return Proposals.of(stage, model, glossary);
  }

  /** {@return a drawing of the funnel, in the language of Mermaid flowcharts} */
  public String toMermaid() {
    return FunnelDrawing.of(this);
  }
}
