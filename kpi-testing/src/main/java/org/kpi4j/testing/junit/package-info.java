/**
 * Tests catalogue files with JUnit.
 *
 * <p>Start at {@link org.kpi4j.testing.junit.KpiCatalog}, which gives a test the catalogue of a file.
 *
 * <pre>{@code
 * class MetricsTest {
 *   @TestFactory
 *   Stream<DynamicNode> everyDefinition(@KpiCatalog("metrics.yaml") Catalog catalog) {
 *     return CatalogTests.of(catalog, SmartRules.all()).tests();
 *   }
 *
 *   @Test
 *   void nothingNewIsWrong(
 *       @KpiCatalog("metrics.yaml") Catalog catalog, @KpiBaseline("known.json") FrozenBaseline known) {
 *     known.check(Linter.of(DefinitionRules.all()), catalog);
 *   }
 * }
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.testing.junit;
