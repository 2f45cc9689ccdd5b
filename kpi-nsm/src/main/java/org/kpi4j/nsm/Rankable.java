package org.kpi4j.nsm;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.kpi4j.definition.DefinitionRules;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Metric;
import org.kpi4j.rule.Subject;

/**
 * What of a catalogue can be ranked, although some of its metrics share an id, or have formulas or drivers that lead back to
 * themselves.
 *
 * @param catalog the catalogue without those metrics
 * @param leftOut those metrics
 */
public record Rankable(Catalog catalog, ImmutableList<Metric> leftOut) {
  private static final Linter FORBIDDING = Linter.of(DefinitionRules.all())
      .only("definition/circular-formula", "definition/driver-cycle", "definition/duplicate-id");

  /**
   * {@return what can be ranked}
   *
   * @param all the catalogue
   */
  public static Rankable of(Catalog all) {
    ImmutableSet<String> offenders = offenders(all);
    Catalog rest = offenders.isEmpty()
        ? all
        : all.toBuilder()
            .metrics(all.metrics().stream()
                .filter(metric -> !offenders.contains(metric.id()))
                .toList())
            .build();
    return new Rankable(
        rest,
        all.metrics().stream()
            .filter(metric -> offenders.contains(metric.id()))
            .collect(toImmutableList()));
  }

  /** {@return whether a ranking can be made of it: it has a metric, and leaving metrics out has mended it} */
  public boolean isRankable() {
    return !catalog.metrics().isEmpty()
        && (leftOut.isEmpty() || offenders(catalog).isEmpty());
  }

  private static ImmutableSet<String> offenders(Catalog all) {
    return FORBIDDING.check(all).findings().stream()
        .flatMap(finding -> finding.subject().stream())
        .filter(subject -> subject.kind() == Subject.Kind.METRIC)
        .map(Subject::id)
        .collect(toImmutableSet());
  }
}
