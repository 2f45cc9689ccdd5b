package org.kpi4j.aarrr;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.kpi4j.glossary.Concept;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Stage;
import org.kpi4j.rule.CatalogRule;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Suggestion;

/** Flags a catalogue of growth metrics that leaves a stage of the funnel unmeasured. */
final class UncoveredStage implements CatalogRule {
  /** Chosen by this library: with fewer stages measured, the catalogue is not about the funnel. */
  private static final RuleInfo.Option MEASURED = new RuleInfo.Option("stages-measured", 3, 1, 5);

  private static final RuleInfo INFO = AarrrRules.info("uncovered-stage", Severity.ADVICE)
      .source(AarrrRules.MCCLURE)
      .option(MEASURED)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(catalog(
            "Landing page conversion", "Activation rate", "Churn rate", "Average order value"))
        .accepted(catalog(
            "Landing page conversion",
            "Activation rate",
            "Churn rate",
            "Average order value",
            "Referral rate"))
        .accepted(catalog("Average order value", "Churn rate"));
  }

  @Override
  public Outcome check(Catalog catalog, Context context) {
    Funnel funnel = context.shared(Funnel.class, () -> Funnel.of(catalog));
    ImmutableList<Stage> gaps = funnel.gaps();
    int measured = funnel.scheme().stages().size() - gaps.size();
    if (measured < context.option(INFO, MEASURED)) {
      return Outcome.notApplicable();
    }
    List<Finding> findings = new ArrayList<>();
    gaps.forEach(stage -> findings.add(finding(stage, funnel.proposals(stage))));
    return Outcome.of(findings);
  }

  private static Finding finding(Stage stage, ImmutableList<Concept> proposals) {
    List<LocalizedText> names = proposals.stream().map(Concept::name).toList();
    Finding finding = INFO.finding("metrics", "gap")
        .with(AarrrRules.MESSAGES.message("stage." + stage.id()), names);
    for (Concept concept : proposals) {
      finding = finding.suggesting(Suggestion.review("metrics", concept.id()));
    }
    return finding;
  }

  static Catalog catalog(String... names) {
    Catalog.Builder catalog = Catalog.builder();
    for (String name : names) {
      catalog.metric(Metric.named(name));
    }
    return catalog.build();
  }
}
