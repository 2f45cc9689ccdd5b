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
    this.reading = context.reader().readMetric(metric);
    this.verdict = VanityJudge.judge(reading);
    this.serves = Serving.only(metric, context.catalog());
  }

  static Look at(Metric metric, Context context) {
    return new Look(metric, context);
  }

  Outcome flags(RuleInfo info, VanityReason... reasons) {
    ImmutableSet<VanityReason> own = ImmutableSet.copyOf(reasons);
    return verdict.match(
        vanity -> own.contains(reported(vanity.reasons())) && !canServe(vanity)
            ? finding(info, vanity)
            : Outcome.ok(),
        actionable -> Outcome.ok(),
        undetermined -> Outcome.notApplicable());
  }

  /** A count may stand below a line or as a guardrail, as long as nobody aims at it. */
  private boolean canServe(VanityVerdict.Vanity vanity) {
    return vanity.usefulBelow() && serves;
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
