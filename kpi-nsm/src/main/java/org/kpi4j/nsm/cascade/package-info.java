/**
 * What comes after the choice: at most three derived KPIs for each department ({@link org.kpi4j.nsm.cascade.Cascade}), the
 * bridge from objectives to the north star ({@link org.kpi4j.nsm.cascade.OkrBridge}), the initiatives that reach it and
 * those that are set aside ({@link org.kpi4j.nsm.cascade.InitiativeTrace}), the guardrails ({@link
 * org.kpi4j.nsm.cascade.GuardrailPlan}) and the habits that keep it alive ({@link org.kpi4j.nsm.cascade.Practice}).
 *
 * <pre>{@code
 * Cascade cascade = Cascade.of(catalog);
 * ImmutableList<DerivedKpi> ofSales = cascade.of("sales");
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.nsm.cascade;
