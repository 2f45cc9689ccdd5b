package org.kpi4j.quickstart;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Optional;
import org.kpi4j.aarrr.StageClassifier;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Stage;
import org.kpi4j.reading.MetricReader;

/** Which stages of the funnel the KPIs cover. */
final class Funnel {
  private static final int WIDTH = 14;
  private static final int SHOWN = 3;
  private final Catalog catalog;

  Funnel(Catalog catalog) {
    this.catalog = catalog;
  }

  void print(Page page) {
    page.heading("funnel.heading");
    ImmutableListMultimap<Optional<Stage>, Metric> byStage =
        Multimaps.index(metrics(), Funnel::stage);
    for (Stage stage : Stage.AARRR) {
      List<Metric> served = byStage.get(Optional.of(stage));
      page.plain("  " + Strings.padEnd(stage.id(), WIDTH, ' ')
          + Strings.padStart(served.size() + "", 3, ' ') + "  " + names(page, served));
    }
    page.line("funnel.outside", byStage.get(Optional.empty()).size());
  }

  private List<Metric> metrics() {
    return catalog.kpis().stream()
        .map(this::metric)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private Optional<Metric> metric(Kpi kpi) {
    return catalog.metricOf(kpi);
  }

  private static Optional<Stage> stage(Metric metric) {
    return StageClassifier.standard()
        .classify(MetricReader.standard().read(metric))
        .best();
  }

  private static String names(Page page, List<Metric> metrics) {
    return String.join(
            ", ",
            metrics.stream().limit(SHOWN).map(m -> m.name().in(page.language())).toList())
        + (metrics.size() > SHOWN ? ", …" : "");
  }
}
