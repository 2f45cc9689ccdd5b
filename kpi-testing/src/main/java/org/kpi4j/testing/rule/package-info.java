/**
 * Holds rules against what they say of themselves.
 *
 * <p>Start at {@link org.kpi4j.testing.rule.RuleTester}.
 *
 * <pre>{@code
 * RuleTester.on(LocalDate.of(2026, 6, 1)).testAll(AcmeRules.all());
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.testing.rule;
