package org.kpi4j.definition;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Observation;
import org.kpi4j.model.Series;
import org.kpi4j.rule.CatalogRule;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/** Flags a KPI whose metric has had no value for two cycles of its review. */
final class NoRecentValue implements CatalogRule {
  private static final int CYCLES = 2;
  private static final int LONGEST_MONTH = 31;

  private static final RuleInfo INFO = DefinitionRules.info("no-recent-value", Severity.ADVICE)
      .source(DefinitionRules.OWN)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(measured(Period.ofDays(7), LocalDate.of(2026, 3, 1)))
        .accepted(measured(Period.ofMonths(6), LocalDate.of(2026, 3, 1)));
  }

  @Override
  public Outcome check(Catalog catalog, Context context) {
    if (context.asOf().isEmpty() || catalog.series().isEmpty()) {
      return Outcome.notApplicable();
    }
    Map<String, LocalDate> last = lastDays(catalog);
    LocalDate today = context.asOf().get();
    List<Finding> findings = new ArrayList<>();
    for (Kpi kpi : catalog.kpis()) {
      LocalDate to = kpi.metric().map(last::get).orElse(null);
      if (to != null && isLate(kpi, to, today)) {
        findings.add(
            INFO.finding("metric", "late").with(to, kpi.displayName()).on(Subject.of(kpi)));
      }
    }
    return Outcome.of(findings);
  }

  private static boolean isLate(Kpi kpi, LocalDate to, LocalDate today) {
    return kpi.reviewCadence()
        .filter(cadence -> to.toEpochDay() + CYCLES * mostDays(cadence) < today.toEpochDay())
        .isPresent();
  }

  /** No calendar: the day that lies so far ahead may lie beyond it. */
  @SuppressWarnings("JavaPeriodGetDays") // the months are counted beside the days
  private static long mostDays(Period cadence) {
    return cadence.toTotalMonths() * LONGEST_MONTH + cadence.getDays();
  }

  private static Map<String, LocalDate> lastDays(Catalog catalog) {
    Map<String, LocalDate> last = new HashMap<>();
    for (Series series : catalog.series()) {
      for (Observation observation : series.observations()) {
        last.merge(series.metric(), observation.to(), (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    return last;
  }

  private static Catalog measured(Period cadence, LocalDate last) {
    return Catalog.builder()
        .kpi(Kpi.builder()
            .id("less-churn")
            .metric("churn")
            .reviewCadence(cadence)
            .build())
        .series(Series.builder()
            .metric("churn")
            .observation(new Observation(last.minusDays(1), last, 4))
            .build())
        .build();
  }
}
