/**
 * The rules about the north star of a catalogue and what hangs on it. Start at {@link org.kpi4j.nsm.rule.NorthStarRules}.
 *
 * <pre>{@code
 * Report report = Linter.of(NorthStarRules.all()).check(catalog);
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.nsm.rule;
