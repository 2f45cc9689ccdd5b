package org.kpi4j.report.html;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kpi4j.aarrr.StageClassifier;
import org.kpi4j.aarrr.StageVerdict;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Stage;
import org.kpi4j.reading.MetricReader;
import org.kpi4j.reading.MetricReading;
import org.kpi4j.smart.SmartJudge;
import org.kpi4j.smart.SmartVerdict;
import org.kpi4j.vanity.VanityJudge;
import org.kpi4j.vanity.VanityVerdict;

/** What the judges say of the definitions of a catalogue. Used by one thread. */
final class Judged {
  private final Catalog catalog;
  private final Optional<LocalDate> today;
  private final MetricReader reader = MetricReader.standard();
  private final StageClassifier classifier = StageClassifier.standard();
  private final Map<String, MetricReading> readings = new HashMap<>();

  Judged(Catalog catalog, Optional<LocalDate> today) {
    this.catalog = catalog;
    this.today = today;
  }

  Catalog catalog() {
    return catalog;
  }

  /** {@return the day as of which is judged, if one was given} */
  Optional<LocalDate> today() {
    return today;
  }

  SmartVerdict smart(Kpi kpi) {
    return SmartJudge.standard().judge(kpi, catalog, today);
  }

  VanityVerdict vanity(Metric metric) {
    return VanityJudge.judge(reading(metric));
  }

  /** {@return the stages that a metric serves; what its author declares, or else what its name says} */
  ImmutableList<Stage> stages(Metric metric) {
    if (metric.stage().isPresent()) {
      return ImmutableList.of(metric.stage().get());
    }
    StageVerdict verdict = classifier.classify(reading(metric));
    return verdict.match(
        one -> ImmutableList.of(one.stage()),
        several -> several.candidates(),
        none -> ImmutableList.of());
  }

  /** {@return the stages that a KPI serves; what its author declares, or else those of its metric} */
  ImmutableList<Stage> stages(Kpi kpi) {
    return kpi.stage()
        .map(ImmutableList::of)
        .or(() -> catalog.metricOf(kpi).map(this::stages))
        .orElseGet(ImmutableList::of);
  }

  private MetricReading reading(Metric metric) {
    return readings.computeIfAbsent(metric.id(), id -> reader.read(metric));
  }
}
