package org.kpi4j.definition;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
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

  private static final RuleInfo INFO =
      DefinitionRules.info("no-recent-value", Severity.ADVICE)
          .source(DefinitionRules.OWN)
          .flagged(measured(Period.ofDays(7), LocalDate.of(2026, 3, 1)))
          .accepted(measured(Period.ofMonths(6), LocalDate.of(2026, 3, 1)))
          .build();

  private static Catalog measured(Period cadence, LocalDate last) {
    return Catalog.builder()
        .kpi(Kpi.builder().id("less-churn").metric("churn").reviewCadence(cadence).build())
        .series(Series.builder()
            .metric("churn")
            .observation(new Observation(last.minusDays(1), last, 4))
            .build())
        .build();
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome check(Catalog catalog, Context context) {
    if (context.asOf().isEmpty() || catalog.series().isEmpty()) {
      return Outcome.notApplicable();
    }
    Map<String, LocalDate> last = lastDays(catalog);
    LocalDate today = context.asOf().get();
    return Outcome.of(catalog.kpis().stream()
        .filter(kpi -> isLate(kpi, last, today))
        .map(kpi -> finding(kpi, last))
        .toList());
  }

  private static Finding finding(Kpi kpi, Map<String, LocalDate> last) {
    return INFO.finding("metric", "late")
        .with(last.get(kpi.metric().orElseThrow()), kpi.displayName())
        .on(Subject.of(kpi));
  }

  private static boolean isLate(Kpi kpi, Map<String, LocalDate> last, LocalDate today) {
    LocalDate to = kpi.metric().map(last::get).orElse(null);
    if (to == null || kpi.reviewCadence().isEmpty()) {
      return false;
    }
    return to.toEpochDay() + CYCLES * days(kpi.reviewCadence().get()) < today.toEpochDay();
  }

  /** {@return the most days that a period can last; no calendar, because the sum may lie beyond it} */
  private static long days(Period cadence) {
    return cadence.toTotalMonths() * LONGEST_MONTH + cadence.getDays();
  }

  private static Map<String, LocalDate> lastDays(Catalog catalog) {
    Map<String, LocalDate> last = new HashMap<>();
    for (Series series : catalog.series()) {
      if (!series.observations().isEmpty()) {
        LocalDate to = Iterables.getLast(series.observations()).to();
        last.merge(series.metric(), to, (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    return last;
  }
}
