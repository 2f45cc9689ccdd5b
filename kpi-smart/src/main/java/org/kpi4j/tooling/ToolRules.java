package org.kpi4j.tooling;

import com.google.common.collect.ImmutableList;
import org.kpi4j.glossary.Glossary;
import org.kpi4j.message.Messages;
import org.kpi4j.model.DataSource;
import org.kpi4j.model.Metric;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** The rules about the tools that metrics are bound to. */
public final class ToolRules {
  static final String KPIS_FOR_GROWTH =
      "ZakelijkPlus.nl, Hoe je KPI's bepaalt die echt bijdragen aan je groei, consulted 2026-11-21";
  private static final Messages MESSAGES =
      Messages.bundle("messages", name -> ToolRules.class.getResourceAsStream(name));

  private ToolRules() {}

  /** {@return all rules of this package, with the tools that the library knows, sorted by id} */
  public static ImmutableList<Rule> all() {
    return all(Glossary.standard());
  }

  /**
   * {@return all rules of this package, sorted by id}
   *
   * @param glossary the concepts and tools to judge by
   */
  public static ImmutableList<Rule> all(Glossary glossary) {
    return ImmutableList.of(new DisplayOnly(glossary), new UnfitTool(glossary));
  }

  static RuleInfo.Builder info(String name, Severity severity) {
    return RuleInfo.of("tooling/" + name, severity).source(KPIS_FOR_GROWTH).messages(MESSAGES);
  }

  /** {@return a metric for an example, measured with these tools} */
  static Metric measured(String name, String... tools) {
    Metric.Builder metric = Metric.named(name).toBuilder();
    for (String tool : tools) {
      metric.source(DataSource.of(tool));
    }
    return metric.build();
  }
}
