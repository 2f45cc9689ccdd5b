package org.kpi4j.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kpi4j.model.Band;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Threshold;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a threshold or band that ends before it begins, so that no value fits. */
final class InvertedRange implements KpiRule {
  private static final RuleInfo INFO = DefinitionRules.info("inverted-range", Severity.ERROR)
      .source(DefinitionRules.OWN)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Samples.churn(range(9, 3)))
        .flagged(Samples.bands(Samples.band(Band.Health.GOOD, 9, 3)))
        .accepted(Samples.churn(range(3, 9)));
  }

  @Override
  public Outcome check(Kpi kpi, Context context) {
    return Fields.threshold(kpi, context).map(InvertedRange::judge).orElse(Outcome.notApplicable());
  }

  private static Outcome judge(Threshold threshold) {
    List<Finding> findings = new ArrayList<>();
    inverted("aim", threshold.lower(), threshold.upper()).ifPresent(findings::add);
    for (Band band : threshold.bands()) {
      inverted("aim.bands", band.lower(), band.upper()).ifPresent(findings::add);
    }
    return Outcome.of(findings);
  }

  private static Optional<Finding> inverted(
      String attribute, Optional<Quantity> lower, Optional<Quantity> upper) {
    boolean isInverted = lower.isPresent()
        && upper.isPresent()
        && Measures.areComparable(lower.get(), upper.get())
        && Measures.compare(lower.get(), upper.get()) > 0;
    return isInverted
        ? Optional.of(INFO.finding(attribute, "inverted").with(lower.get(), upper.get()))
        : Optional.empty();
  }

  private static Threshold range(double lower, double upper) {
    return Threshold.builder()
        .lower(Quantity.percent(lower))
        .upper(Quantity.percent(upper))
        .build();
  }
}
