package org.kpi4j.report.html;

import com.google.common.collect.ImmutableList;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Stage;
import org.kpi4j.rule.Subject;

/**
 * Makes the rows of metrics.
 *
 * @param judged what the judges say
 * @param found what the rules found
 * @param labels the words of the page
 */
record MetricRows(Judged judged, FoundMaker found, Labels labels) {

  MetricRow of(Metric metric) {
    Subject subject = Subject.of(metric);
    ImmutableList<Stage> stages = judged.stages(metric);
    return new MetricRow(
        metric.id(),
        metric.name().in(labels.language()),
        found.look(subject),
        found.grade(subject),
        KpiCards.ids(stages),
        stages.isEmpty()
            ? labels.of("stage-none")
            : labels.of("list", stages.stream().map(labels::stage).toList()),
        vanity(metric),
        found.about(subject).stream()
            .map(told -> found.below(told, ""))
            .collect(ImmutableList.toImmutableList()));
  }

  private String vanity(Metric metric) {
    return judged
        .vanity(metric)
        .match(
            vanity -> labels.of("vanity", vanity.instead()), actionable -> "", undetermined -> "");
  }
}
