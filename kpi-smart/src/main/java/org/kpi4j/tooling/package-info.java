/**
 * Judges whether the tools that metrics are bound to can measure them.
 *
 * <p>Start at {@link org.kpi4j.tooling.ToolRules}.
 *
 * <pre>{@code
 * Report report = Linter.of(ToolRules.all()).check(catalog);
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.tooling;
