package org.kpi4j.nsm.rule;

import java.util.Optional;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.model.Metric;
import org.kpi4j.rule.CatalogRule;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/** Flags a catalogue of a company with several metrics, none of which is the north star. */
final class NorthStarNotChosen implements CatalogRule {
  private static final int SEVERAL = 5; // chosen by this library

  private static final RuleInfo INFO =
      NorthStarRules.info("north-star-not-chosen", Severity.ADVICE).build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(company().build())
        .accepted(company().northStar("lessons-finished").build());
  }

  @Override
  public Outcome check(Catalog catalog, Context context) {
    if (catalog.company().isEmpty() || catalog.metrics().size() < SEVERAL) {
      return Outcome.notApplicable();
    }
    return catalog.northStar().isPresent()
        ? Outcome.ok()
        : INFO.finding("northStar", "none").with(catalog.metrics().size()).on(Subject.of(catalog));
  }

  private static Catalog.Builder company() {
    return Samples.school()
        .northStar(Optional.empty())
        .metrics(Metric.named("Learners"), Metric.named("Certificates"), Metric.named("Complaints"))
        .company(CompanyProfile.builder().name("A school").build());
  }
}
