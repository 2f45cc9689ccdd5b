package org.kpi4j.report.html;

import com.google.common.collect.ImmutableSortedMap;
import org.kpi4j.lint.Baseline;
import org.kpi4j.lint.Fingerprint;

/** Sample baselines. */
final class Baselines {
  private Baselines() {}

  /** {@return a baseline that knows a missing deadline of each of these subjects} */
  static Baseline of(String... subjects) {
    ImmutableSortedMap.Builder<Fingerprint, Integer> counts = ImmutableSortedMap.naturalOrder();
    for (String subject : subjects) {
      counts.put(new Fingerprint("smart/missing-deadline", subject, "aim.deadline", "m"), 1);
    }
    return new Baseline(counts.buildOrThrow());
  }
}
