/**
 * Generates definitions for jqwik's properties.
 *
 * <p>Start at {@link org.kpi4j.testing.jqwik.ModelArbitraries}, in one of its three kinds: valid, edge and hostile.
 *
 * <pre>{@code
 * @Property
 * void exportedCatalog_isReadBack(@ForAll("catalogs") Catalog catalog) { … }
 *
 * @Provide
 * Arbitrary<Catalog> catalogs() {
 *   return ModelArbitraries.hostile().catalogs();
 * }
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.testing.jqwik;
