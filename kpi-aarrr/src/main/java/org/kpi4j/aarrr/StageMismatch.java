package org.kpi4j.aarrr;

import java.util.Optional;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Stage;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.MetricRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Suggestion;

/** Flags a metric that declares another stage than the one that it clearly serves. */
final class StageMismatch implements MetricRule {
  /** Chosen by this library: below this, the library is not sure enough to contradict the author. */
  private static final RuleInfo.Option SURE = new RuleInfo.Option("sure", 0.8, 0.5, 1);

  private static final RuleInfo INFO = AarrrRules.info("stage-mismatch", Severity.WARNING)
      .source(AarrrRules.MCCLURE)
      .option(SURE)
      .build();

  private final StageClassifier classifier = StageClassifier.standard();

  private static Metric declared(String name, Stage stage) {
    return Metric.named(name).toBuilder().stage(stage).build();
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(declared("Average order value", Stage.ACQUISITION))
        .flagged(declared("Opzegpercentage", Stage.REFERRAL))
        .accepted(declared("Net Promoter Score", Stage.RETENTION))
        .accepted(declared("Activation rate", Stage.ACTIVATION));
  }

  @Override
  public Outcome check(Metric metric, Context context) {
    Optional<Stage> declared = metric.stage().filter(Stage.AARRR::contains);
    if (declared.isEmpty()) {
      return Outcome.notApplicable();
    }
    StageVerdict verdict = classifier.classify(context.reading(metric));
    boolean sure = verdict instanceof StageVerdict.Classified one
        && !one.stage().equals(declared.get())
        && one.confidence() >= context.option(INFO, SURE);
    return sure ? finding(metric, verdict, declared.get()) : Outcome.ok();
  }

  private static Outcome finding(Metric metric, StageVerdict verdict, Stage declared) {
    Stage stage = verdict.best().orElse(declared);
    return INFO.finding("stage", "other")
        .with(AarrrRules.MESSAGES.message("stage." + stage.id()), metric.name())
        .suggesting(Suggestion.review("stage", stage.id()));
  }
}
