/**
 * Metrics, KPIs and what surrounds them, as immutable values.
 *
 * <p>Start at {@link org.kpi4j.model.Metric} (what is measured), {@link org.kpi4j.model.Kpi} (a metric with an
 * aim) and {@link org.kpi4j.model.Catalog} (all of them together).
 *
 * <pre>{@code
 * Metric revenue = Metric.builder().id("revenue").name("Monthly revenue").unit(Unit.currency("EUR")).build();
 * Kpi growth = Kpi.builder().id("revenue-growth").metric(revenue).owner("sales").build();
 * Catalog catalog = Catalog.of(revenue, growth);
 * }</pre>
 *
 * <p>Values refuse only the impossible, such as a blank id or a number that is not finite. What is merely
 * unwise can be built, and a rule reports it.
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.model;
