package org.kpi4j.lint;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.kpi4j.message.Messages;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Language;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Metric;
import org.kpi4j.rule.CatalogRule;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.MetricRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/** Rules to try the engine with. */
final class SampleRules {
  static final Catalog OWNED =
      Catalog.of(Metric.builder().id("churn").owner("support").build());
  static final Catalog UNOWNED = Catalog.of(Metric.named("Churn"));

  static final Messages MESSAGES = Messages.of(Map.of(
      "sample/no-owner.failed", text(),
      "sample/newer.failed", text(),
      "sample/ownerless.failed", text(),
      "sample/tags.failed", text(),
      "sample/twice.failed", text()));

  private SampleRules() {}

  private static LocalizedText text() {
    return LocalizedText.of(Language.ENGLISH, "'{0}' fails").with(Language.DUTCH, "'{0}' faalt");
  }

  static Rule owner() {
    return Rules.of("sample/no-owner", Severity.WARNING)
        .says("'{0}' has no owner", "'{0}' heeft geen eigenaar")
        .flagged(UNOWNED)
        .accepted(OWNED)
        .metricFailsWhen(metric -> metric.owners().isEmpty());
  }

  /** {@return the rule about owners with other metadata} */
  static Rule with(UnaryOperator<RuleInfo.Builder> change) {
    RuleInfo.Builder info = RuleInfo.of("sample/no-owner", Severity.WARNING).messages(MESSAGES);
    return new Ownerless(change.apply(info).build());
  }

  static Rule described() {
    return Rules.of("sample/described", Severity.ERROR)
        .says("'{0}' is not described", "'{0}' is niet beschreven")
        .flagged(UNOWNED)
        .accepted(Catalog.of(Metric.builder().id("churn").description("x").build()))
        .metricFailsWhen(metric -> metric.description().isEmpty());
  }

  static Rule countingTags(RuleInfo.Option most) {
    return new Tags(
        RuleInfo.of("sample/tags", Severity.ADVICE)
            .option(most)
            .messages(MESSAGES)
            .build(),
        most);
  }

  static Rule duplicates() {
    return new Duplicates(
        RuleInfo.of("sample/twice", Severity.WARNING).messages(MESSAGES).build());
  }

  static Rule crashing() {
    RuleInfo info = RuleInfo.of("sample/crash", Severity.ADVICE)
        .messages(
            Messages.of(Map.of("sample/crash.title", LocalizedText.of(Language.ENGLISH, "x"))))
        .build();
    return new Crashing(info);
  }

  private record Crashing(RuleInfo info) implements MetricRule {
    @Override
    public Outcome check(Metric metric, Context context) {
      throw new IllegalStateException("boom on " + metric.id());
    }
  }

  private record Ownerless(RuleInfo info) implements MetricRule {
    @Override
    public Outcome check(Metric metric, Context context) {
      return metric.owners().isEmpty()
          ? info.finding("owners", "failed").with(metric.name())
          : Outcome.ok();
    }
  }

  private record Tags(RuleInfo info, RuleInfo.Option most) implements MetricRule {
    @Override
    public Outcome check(Metric metric, Context context) {
      return metric.tags().size() > context.option(info, most)
          ? info.finding("tags", "failed").with(metric.name())
          : Outcome.ok();
    }
  }

  /** Finds the second definition of each id. */
  private record Duplicates(RuleInfo info) implements CatalogRule {
    @Override
    public Outcome check(Catalog catalog, Context context) {
      return Outcome.of(catalog.metricsById().asMap().values().stream()
          .filter(all -> all.size() > 1)
          .map(all -> info.finding("id", "failed").on(Subject.of(all.iterator().next())))
          .toList());
    }
  }
}
