/**
 * Assertions on metrics, KPIs, catalogues and north star rankings.
 *
 * <p>Start at {@link org.kpi4j.testing.KpiAssertions}. A failure shows what was found, where it stands, and what to write
 * instead, in English or Dutch.
 *
 * <pre>{@code
 * import static org.kpi4j.testing.KpiAssertions.assertThat;
 *
 * assertThat(kpi).isSmart();
 * assertThat(metric).in(Language.DUTCH).isNotVanity();
 * assertThat(catalog).hasFinding("definition/missing-deadline").on("kpi:churn").at("aim.deadline");
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.testing;
