/**
 * What changed between two versions of a catalogue, and whether values before and after can still be compared.
 *
 * <p>Start at {@link org.kpi4j.change.CatalogDiff}.
 *
 * <pre>{@code
 * CatalogDiff diff = CatalogDiff.between(before, after);
 * diff.atLeast(Impact.BREAKING).forEach(change -> print(change.message().in(Language.ENGLISH)));
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.change;
