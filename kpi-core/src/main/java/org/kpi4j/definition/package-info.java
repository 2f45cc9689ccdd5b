/**
 * Rules about definitions themselves: whether they are whole, agree with themselves and are linked to what exists.
 *
 * <p>Start at {@link org.kpi4j.definition.DefinitionRules}. The rules judge what authors wrote in fields; sentences are
 * judged elsewhere.
 *
 * <pre>{@code
 * Report report = Linter.of(DefinitionRules.all()).check(catalog);
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.definition;
