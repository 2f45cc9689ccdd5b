package org.kpi4j.growth;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.kpi4j.aarrr.StageClassifier;
import org.kpi4j.aarrr.StageVerdict;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Stage;
import org.kpi4j.reading.MetricReading;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Suggestion;

/** Flags a KPI whose lever works at other stages than the one that its metric serves. */
final class LeverAtOtherStage implements KpiRule {
  private static final RuleInfo INFO = GrowthRules.info("lever-at-other-stage", Severity.ADVICE)
      .precision(RuleInfo.Precision.HINT)
      .source("chosen by this library, after what each lever's own source describes")
      .build();

  private final Levers levers;
  private final StageClassifier classifier = StageClassifier.standard();

  LeverAtOtherStage(Levers levers) {
    this.levers = levers;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(
            GrowthRules.moved("churn-rate", "price anchor on the plan page").build())
        .accepted(GrowthRules.moved("average-order-value", "price anchor on the plan page")
            .build());
  }

  @Override
  public Outcome check(Kpi kpi, Context context) {
    Optional<Lever> lever = kpi.lever().flatMap(levers::named);
    ImmutableList<Stage> stages = stages(kpi, context);
    if (lever.isEmpty() || stages.isEmpty()) {
      return Outcome.notApplicable();
    }
    boolean serves = stages.stream().anyMatch(lever.get().stages()::contains);
    return serves ? Outcome.ok() : better(lever.get(), stages.get(0));
  }

  private ImmutableList<Stage> stages(Kpi kpi, Context context) {
    if (kpi.stage().isPresent()) {
      return ImmutableList.of(kpi.stage().get());
    }
    Optional<Metric> metric = context.metricOf(kpi);
    Optional<MetricReading> reading = metric
        .map(context.reader()::readMetric)
        .or(() -> kpi.metric().map(id -> context.reader().readMetric(id, "")));
    return reading.map(r -> candidates(classifier.classify(r))).orElse(ImmutableList.of());
  }

  private static ImmutableList<Stage> candidates(StageVerdict verdict) {
    return verdict.match(
        one -> ImmutableList.of(one.stage()),
        several -> several.candidates(),
        none -> ImmutableList.of());
  }

  /** A stage of the caller's own may have no lever at all. */
  private Outcome better(Lever lever, Stage stage) {
    ImmutableList<Lever> better = levers.serving(stage);
    if (better.isEmpty()) {
      return Outcome.notApplicable();
    }
    return INFO.finding("lever", "elsewhere")
        .with(better.get(0).name(), lever.name())
        .suggesting(Suggestion.review("lever", better.get(0).id()));
  }
}
