package org.kpi4j.aarrr;

import java.util.Comparator;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Stage;
import org.kpi4j.rule.CatalogRule;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a catalogue of growth metrics most of which serve one stage. */
final class UnbalancedFunnel implements CatalogRule {
  /** Chosen by this library. */
  private static final RuleInfo.Option SHARE = new RuleInfo.Option("share", 0.6, 0.2, 1);

  /** Chosen by this library: fewer metrics have no balance to speak of. */
  private static final int FEWEST = 5;

  private static final RuleInfo INFO = AarrrRules.info("unbalanced-funnel", Severity.ADVICE)
      .source(AarrrRules.OWN)
      .option(SHARE)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(UncoveredStage.catalog(
            "Visitor-to-signup rate",
            "Cost per click",
            "Channel mix",
            "Cost per lead",
            "Churn rate"))
        .accepted(UncoveredStage.catalog(
            "Visitor-to-signup rate",
            "Cost per click",
            "Activation rate",
            "Average order value",
            "Churn rate"));
  }

  @Override
  public Outcome check(Catalog catalog, Context context) {
    Funnel funnel = context.shared(Funnel.class, () -> Funnel.of(catalog));
    int inside = catalog.metrics().size() - funnel.outside().size();
    if (inside < FEWEST) {
      return Outcome.notApplicable();
    }
    return funnel.imbalance() > context.option(INFO, SHARE)
        ? INFO.finding("metrics", "one-stage")
            .with(
                AarrrRules.MESSAGES.message("stage." + fullest(funnel).id()),
                Math.rint(100 * funnel.imbalance()))
        : Outcome.ok();
  }

  private static Stage fullest(Funnel funnel) {
    return funnel.scheme().stages().stream()
        .max(Comparator.comparingInt(stage -> funnel.metrics(stage).size()))
        .orElse(Stage.ACQUISITION);
  }
}
