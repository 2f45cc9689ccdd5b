/**
 * Amounts and times in Dutch and English text, each with the place where it stands.
 *
 * <p>Start at {@link org.kpi4j.text.Amount} and {@link org.kpi4j.text.TimeFrame}.
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.text;
