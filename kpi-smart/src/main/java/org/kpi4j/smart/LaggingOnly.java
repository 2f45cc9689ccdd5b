package org.kpi4j.smart;

import java.util.Optional;
import org.kpi4j.glossary.Trait;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.KeyResult;
import org.kpi4j.model.Objective;
import org.kpi4j.reading.MetricReader;
import org.kpi4j.reading.MetricReading;
import org.kpi4j.reading.Phrase;
import org.kpi4j.rule.CatalogRule;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/** Flags an objective of which every key result is revenue: when that falls it is too late to act. */
final class LaggingOnly implements CatalogRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/lagging-only", Severity.ADVICE)
      .messages(SmartTexts.BUNDLE)
      .precision(RuleInfo.Precision.HINT)
      .source(Sources.OKR)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(objective("Raise revenue by 10% in 2027", "Raise MRR by 20% in 2027"))
        .accepted(objective("Raise revenue by 10% in 2027", "Raise trial sign-ups by 20% in 2027"));
  }

  @Override
  public Outcome check(Catalog catalog, Context context) {
    return catalog.objectives().isEmpty()
        ? Outcome.notApplicable()
        : Outcome.of(catalog.objectives().stream()
            .filter(objective -> isLagging(objective, catalog, context))
            .map(objective -> INFO.finding("keyResults", "lagging")
                .with(objective.statement())
                .on(Subject.of(objective)))
            .toList());
  }

  private static boolean isLagging(Objective objective, Catalog catalog, Context context) {
    return !objective.keyResults().isEmpty()
        && objective.keyResults().stream()
            .allMatch(result -> metric(result, catalog, context)
                .filter(m -> m.has(Trait.OWN_REVENUE) && !m.has(Trait.LEADING))
                .isPresent());
  }

  private static Optional<MetricReading> metric(
      KeyResult result, Catalog catalog, Context context) {
    MetricReader reader = MetricReader.standard();
    return result
        .metric()
        .flatMap(catalog::findMetric)
        .map(reader::read)
        .or(() -> context
            .reader()
            .readGoal(result.statement())
            .metric()
            .map(Phrase::text)
            .map(reader::read));
  }

  private static Catalog objective(String... results) {
    Objective.Builder objective = Objective.builder().id("growth").statement("Grow in Belgium");
    for (String result : results) {
      objective.keyResult(KeyResult.of(result));
    }
    return Catalog.builder().objective(objective.build()).build();
  }
}
