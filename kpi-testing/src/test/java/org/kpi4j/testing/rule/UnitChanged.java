package org.kpi4j.testing.rule;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.kpi4j.message.Messages;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Unit;
import org.kpi4j.rule.ChangeRule;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/**
 * A rule that wants metrics to keep their units.
 *
 * @param changes what it shows
 */
record UnitChanged(ChangeRule.Changes changes) implements ChangeRule {
  private static final String ID = "acme/unit-changed";
  private static final RuleInfo INFO = RuleInfo.of(ID, Severity.ERROR)
      .source("Acme's handbook, page 14")
      .messages(Messages.of(ImmutableMap.of(
          ID + ".title", SampleRule.text("Another unit", "Een andere eenheid"),
          ID + ".rationale", SampleRule.text("Old values mislead", "Oude waarden misleiden"),
          ID + ".remedy", SampleRule.text("Make a new metric", "Maak een nieuwe metric"),
          ID + ".other",
              SampleRule.text("'{0}' got another unit", "'{0}' kreeg een andere eenheid"))))
      .build();
  private static final Metric CHURN =
      Metric.builder().id("churn").unit(Unit.PERCENT).build();
  static final ChangeRule.Changes SHOWN = ChangeRule.Changes.none()
      .flagged(Catalog.of(CHURN), Catalog.of(CHURN.toBuilder().unit(Unit.COUNT).build()))
      .accepted(Catalog.of(CHURN), Catalog.of(CHURN.toBuilder().owner("support").build()));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome check(Catalog before, Catalog after, Context context) {
    List<Finding> found = after.metrics().stream()
        .filter(metric -> before
            .findMetric(metric.id())
            .filter(old -> !old.unit().equals(metric.unit()))
            .isPresent())
        .map(metric -> INFO.finding("unit", "other").with(metric.id()).on(Subject.of(metric)))
        .toList();
    return Outcome.of(found);
  }
}
