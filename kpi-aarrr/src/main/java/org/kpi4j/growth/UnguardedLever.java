package org.kpi4j.growth;

import com.google.common.collect.ImmutableList;
import org.kpi4j.glossary.Concept;
import org.kpi4j.glossary.Glossary;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Guardrail;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Metric;
import org.kpi4j.reading.MetricReader;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Suggestion;

/** Flags a KPI whose lever can drive customers away, without a guardrail that would show it. */
final class UnguardedLever implements KpiRule {
  private static final RuleInfo INFO = GrowthRules.info("unguarded-lever", Severity.WARNING)
      .source("chosen by this library, after what each lever's own source says of its misuse")
      .build();

  private final Levers levers;

  UnguardedLever(Levers levers) {
    this.levers = levers;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(GrowthRules.moved("First purchases", "FOMO: a countdown on the offer")
            .build())
        .flagged(GrowthRules.moved("Opzegpercentage", "verliesaversie in de opzegmail")
            .build())
        .accepted(GrowthRules.moved("First purchases", "FOMO: a countdown on the offer")
            .guardrail(Guardrail.of("return-rate", "hurried customers send things back"))
            .build())
        .accepted(GrowthRules.moved("First purchases", "a shorter checkout").build());
  }

  @Override
  public Outcome check(Kpi kpi, Context context) {
    return kpi.lever()
        .flatMap(levers::named)
        .filter(Lever::needsTruth)
        .map(lever -> isGuarded(kpi, lever, context.catalog()) ? Outcome.ok() : finding(lever))
        .orElse(Outcome.notApplicable());
  }

  private static boolean isGuarded(Kpi kpi, Lever lever, Catalog catalog) {
    return kpi.guardrails().stream()
        .anyMatch(guardrail -> guards(guardrail.metric(), lever, catalog));
  }

  /** A guardrail is known by its id, or by what the name of its metric stands for. */
  private static boolean guards(String id, Lever lever, Catalog catalog) {
    String name =
        catalog.findMetric(id).map(Metric::name).map(LocalizedText::text).orElse(id);
    return lever.guards().contains(id)
        || MetricReader.standard()
            .read(name)
            .concept()
            .map(concept -> lever.guards().contains(concept.id()))
            .orElse(false);
  }

  private static Outcome finding(Lever lever) {
    ImmutableList<LocalizedText> guards = lever.guards().stream()
        .flatMap(id -> Glossary.standard().byId(id).stream())
        .map(Concept::name)
        .collect(ImmutableList.toImmutableList());
    Finding finding = INFO.finding("guardrails", "unguarded")
        .with(guards, lever.name())
        .because(GrowthRules.MESSAGES.message("lever.misleads", lever.misleads()));
    for (String id : lever.guards()) {
      finding = finding.suggesting(Suggestion.review("guardrails", id));
    }
    return finding;
  }
}
