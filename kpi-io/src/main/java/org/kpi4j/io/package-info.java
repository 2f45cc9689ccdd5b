/**
 * Reads and writes definitions of metrics and KPIs.
 *
 * <p>Start at {@link org.kpi4j.io.CatalogReader}.
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.io;
