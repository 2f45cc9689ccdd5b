package org.kpi4j.commandline.assess;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kpi4j.model.Language;
import org.kpi4j.reading.MetricReading;
import org.kpi4j.vanity.VanityJudge;
import org.kpi4j.vanity.VanityReason;
import org.kpi4j.vanity.VanityVerdict;

/** Writes whether a metric steers or only looks good. */
final class VanitySection {
  private VanitySection() {}

  static void write(MetricReading reading, Language language, JsonOutput out) {
    VanityVerdict verdict = VanityJudge.judge(reading);
    out.object("vanity", () -> {
      out.truth("verdict", verdict(verdict));
      out.texts("because", because(verdict));
      out.textIfPresent("instead", instead(verdict, language));
    });
  }

  private static Optional<Boolean> verdict(VanityVerdict verdict) {
    return verdict.match(
        vanity -> Optional.of(true), actionable -> Optional.of(false), open -> Optional.empty());
  }

  private static List<String> because(VanityVerdict verdict) {
    ImmutableList<VanityReason> reasons = verdict.match(
        vanity -> vanity.reasons(), actionable -> actionable.reasons(), open -> ImmutableList.of());
    return Lists.transform(
        reasons, reason -> reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static Optional<String> instead(VanityVerdict verdict, Language language) {
    return verdict.match(
        vanity -> Optional.of(vanity.instead().in(language)),
        actionable -> Optional.empty(),
        open -> Optional.empty());
  }
}
