package org.kpi4j.rule;

/**
 * Something that can be wrong with a definition.
 *
 * <p>A rule is stateless, pure and total: it gives the same answer for the same subject and throws for none that can be
 * built. It may be called from several threads at once.
 */
public sealed interface Rule permits MetricRule, KpiRule, CatalogRule, ChangeRule {

  /** {@return what the rule looks for, how bad that is, and why; the same at every call} */
  RuleInfo info();
}
