package org.kpi4j.vanity;

import java.util.Optional;
import org.kpi4j.glossary.Trait;
import org.kpi4j.model.Kpi;
import org.kpi4j.reading.GoalReading;
import org.kpi4j.reading.MetricReading;
import org.kpi4j.reading.Phrase;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Suggestion;

/** Flags a KPI whose statement aims at a vanity metric that no definition stands for. */
final class VanitySubject implements KpiRule {
  private static final RuleInfo INFO = VanityRules.info("vanity-subject", Severity.WARNING)
      .source(VanityRules.KPIS_FOR_GROWTH)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Increase website visitors by 20% within 6 months through SEO"))
        .flagged(Kpi.stating("Binnen 6 maanden 20% meer volgers op social media via campagnes"))
        .accepted(Kpi.stating("Reduce churn rate by 10% within 6 months through better onboarding"))
        .accepted(Kpi.stating("Grow revenue by 20% within 6 months through email marketing"));
  }

  @Override
  public Outcome check(Kpi kpi, Context context) {
    if (context.metricOf(kpi).isPresent()) {
      return Outcome.notApplicable();
    }
    Optional<Phrase> subject = context.reading(kpi).flatMap(GoalReading::metric);
    return subject.map(phrase -> judge(phrase, context)).orElse(Outcome.notApplicable());
  }

  private static Outcome judge(Phrase subject, Context context) {
    MetricReading reading = context.reader().readMetric(subject.text(), "");
    if (reading.has(Trait.MONEY)) {
      return Outcome.ok(); // a goal in money is about a result, not about reach
    }
    return VanityJudge.judge(reading)
        .match(
            vanity -> finding(subject, vanity, reading),
            actionable -> Outcome.ok(),
            undetermined -> Outcome.notApplicable());
  }

  private static Finding finding(
      Phrase subject, VanityVerdict.Vanity vanity, MetricReading reading) {
    return INFO.finding("statement", "vanity")
        .with(vanity.instead(), subject.text())
        .at(subject.span())
        .because(vanity.reasons().get(0).message())
        .suggesting(Suggestion.review("metric", vanity.instead().in(reading.language())));
  }
}
