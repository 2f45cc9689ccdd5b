package org.kpi4j.report.html;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.kpi4j.lint.Report;
import org.kpi4j.rule.Finding;

/**
 * A finding, and whether it is new.
 *
 * @param finding the finding
 * @param isFresh whether there is a baseline and it does not know the finding
 */
record Told(Finding finding, boolean isFresh) {
  static final Comparator<Told> WORST_FIRST =
      Comparator.comparing((Told told) -> told.finding().severity()).reversed();

  /** Shown as what is solved, so it is no finding on the page. */
  private static final String STALE = "lint/baseline-stale";

  /** {@return what was found, those that the baseline knows as well} */
  static ImmutableList<Told> all(Report report) {
    ImmutableList.Builder<Told> all = ImmutableList.builder();
    for (Finding finding : report.findings()) {
      if (!finding.rule().equals(STALE)) {
        all.add(new Told(finding, report.hasBaseline()));
      }
    }
    report.known().forEach(finding -> all.add(new Told(finding, false)));
    return all.build();
  }
}
