/**
 * Metrics of dbt: the legacy semantic files, the flat specification after it, {@code semantic_manifest.json}, and the
 * generation before all of them ({@code dbt_metrics}).
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.io.dbt;
