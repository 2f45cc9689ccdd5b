package org.kpi4j.vanity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.kpi4j.model.Metric;
import org.kpi4j.reading.MetricReading;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Suggestion;

/** What the rules see when they look at one metric; exactly one of them reports a vanity metric. */
final class Look {
  private final Metric metric;
  private final MetricReading reading;
  private final VanityVerdict verdict;
  private final boolean serves;

  private Look(Metric metric, Context context) {
    this.metric = metric;
    this.reading = context.reading(metric);
    this.serves = context.catalog().servingMetrics().contains(metric.id());
    this.verdict = VanityJudge.judge(reading);
  }

  static Look at(Metric metric, Context context) {
    return new Look(metric, context);
  }

  /** A metric at which nobody aims may be anything: a count below a line, or a guardrail. */
  Outcome flags(RuleInfo info, VanityReason... reasons) {
    if (serves) {
      return Outcome.notApplicable();
    }
    ImmutableSet<VanityReason> own = ImmutableSet.copyOf(reasons);
    return verdict.match(
        vanity -> own.contains(reported(vanity.reasons())) ? finding(info, vanity) : Outcome.ok(),
        actionable -> Outcome.ok(),
        undetermined -> Outcome.notApplicable());
  }

  /** What the name tells says more than that the field knows it. */
  private static VanityReason reported(ImmutableList<VanityReason> reasons) {
    Optional<VanityReason> told = reasons.stream()
        .filter(reason -> reason != VanityReason.KNOWN_VANITY && reason.speaksForVanity())
        .findFirst();
    return told.orElse(VanityReason.KNOWN_VANITY);
  }

  private Finding finding(RuleInfo info, VanityVerdict.Vanity vanity) {
    Finding finding = info.finding("name", "vanity")
        .with(vanity.instead(), metric.name())
        .suggesting(Suggestion.review("name", vanity.instead().in(reading.language())));
    for (VanityReason reason : vanity.reasons()) {
      finding = reason.speaksForVanity() ? finding.because(reason.message()) : finding;
    }
    return finding;
  }
}
