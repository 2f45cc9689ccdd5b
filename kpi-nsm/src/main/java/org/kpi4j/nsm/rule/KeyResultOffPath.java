package org.kpi4j.nsm.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.KeyResult;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Objective;
import org.kpi4j.nsm.drivers.DriverTree;
import org.kpi4j.rule.CatalogRule;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/** Flags a key result that is the north star itself or does not move it directly. */
final class KeyResultOffPath implements CatalogRule {
  private static final RuleInfo INFO =
      NorthStarRules.info("key-result-off-path", Severity.WARNING).build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Samples.aiming(result("lessons-finished")))
        .flagged(Samples.aiming(result("page-views")))
        .flagged(indirect())
        .accepted(Samples.aiming(result("lessons-begun")));
  }

  @Override
  public Outcome check(Catalog catalog, Context context) {
    if (catalog.objectives().isEmpty()) {
      return Outcome.notApplicable();
    }
    return Chosen.of(
        catalog,
        chosen -> Outcome.of(catalog.objectives().stream()
            .flatMap(objective -> objective.keyResults().stream()
                .flatMap(result -> result.metric().stream())
                .flatMap(metric -> finding(objective, metric, chosen.tree()).stream()))
            .toList()));
  }

  private static Optional<Finding> finding(Objective objective, String metric, DriverTree tree) {
    return switch (tree.depthOf(metric)) {
      case 0 -> Optional.of(finding(objective, "itself").with(metric));
      case 1 -> Optional.empty();
      case Integer.MAX_VALUE -> Optional.of(finding(objective, "off-path").with(metric));
      default ->
        Optional.of(finding(objective, "indirect").with(tree.path(metric).get(1), metric));
    };
  }

  private static Finding finding(Objective objective, String key) {
    return INFO.finding("keyResults", key).on(Subject.of(objective));
  }

  private static KeyResult result(String metric) {
    return KeyResult.builder().statement("More of it").metric(metric).build();
  }

  private static Catalog indirect() {
    Metric begun = Samples.BEGUN.toBuilder().driver("reminders").build();
    return Samples.aiming(result("reminders")).toBuilder()
        .metrics(ImmutableList.of(Samples.LESSONS, begun, Metric.named("Reminders")))
        .build();
  }
}
