package org.kpi4j.nsm.rule;

import java.time.Period;
import java.util.Optional;
import org.kpi4j.message.Message;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.nsm.cascade.Practice;
import org.kpi4j.rule.CatalogRule;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/** Flags a north star that is not looked at every week. */
final class NotWeekly implements CatalogRule {
  private static final RuleInfo INFO =
      NorthStarRules.info("not-weekly", Severity.ADVICE).build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(reviewed(Period.ofMonths(1)))
        .accepted(reviewed(Period.ofWeeks(1)));
  }

  @Override
  public Outcome check(Catalog catalog, Context context) {
    return Chosen.of(
        catalog,
        chosen -> Outcome.of(catalog.kpis().stream()
            .filter(kpi -> kpi.metric().filter(chosen.metric().id()::equals).isPresent())
            .flatMap(kpi -> finding(kpi).stream())
            .toList()));
  }

  private static Optional<Finding> finding(Kpi kpi) {
    Optional<Message> advice = Practice.rhythm(kpi);
    return advice.map(said -> INFO.finding("reviewCadence", "slow").with(said).on(Subject.of(kpi)));
  }

  private static Catalog reviewed(Period cadence) {
    return Samples.school().kpi(Samples.kpi().reviewCadence(cadence).build()).build();
  }
}
