package org.kpi4j.lint;

import org.kpi4j.message.Messages;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Language;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Metric;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.MetricRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Rules to try the engine with. */
final class SampleRules {
  static final Catalog OWNED =
      Catalog.of(Metric.builder().id("churn").owner("support").build());
  static final Catalog UNOWNED = Catalog.of(Metric.named("Churn"));

  private SampleRules() {}

  static Rule owner() {
    return Rules.of("sample/no-owner", Severity.WARNING)
        .says("'{0}' has no owner", "'{0}' heeft geen eigenaar")
        .flagged(UNOWNED)
        .accepted(OWNED)
        .metricFailsWhen(metric -> metric.owners().isEmpty());
  }

  static Rule crashing() {
    RuleInfo info = RuleInfo.of("sample/crash", Severity.ADVICE)
        .messages(Messages.of(
            java.util.Map.of("sample/crash.title", LocalizedText.of(Language.ENGLISH, "x"))))
        .build();
    return new Crashing(info);
  }

  private record Crashing(RuleInfo info) implements MetricRule {
    @Override
    public Outcome check(Metric metric, Context context) {
      throw new IllegalStateException("boom on " + metric.id());
    }
  }
}
