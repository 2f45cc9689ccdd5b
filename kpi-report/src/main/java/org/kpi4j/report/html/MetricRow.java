package org.kpi4j.report.html;

import com.google.common.collect.ImmutableList;

/**
 * What is shown of a metric.
 *
 * @param id its id
 * @param name its name
 * @param look how bad its worst finding is: a class of the style
 * @param grade the same in words
 * @param stage the ids of the stages that it serves, with spaces between them
 * @param stages the same in words
 * @param vanity whether it only looks good, and what to measure instead; empty when it does not
 * @param findings what was found about it
 */
record MetricRow(
    String id,
    String name,
    String look,
    String grade,
    String stage,
    String stages,
    String vanity,
    ImmutableList<Found> findings) {
  boolean hasVanity() {
    return !vanity.isEmpty();
  }

  /** {@return whether something about it is new since the baseline} */
  boolean isFresh() {
    return findings.stream().anyMatch(Found::isFresh);
  }

  boolean hasStages() {
    return !stage.isEmpty();
  }

  boolean hasFindings() {
    return !findings.isEmpty();
  }
}
