/**
 * What the library says to people, in English and Dutch.
 *
 * <p>Start at {@link org.kpi4j.message.Messages}, the texts of one module by key. A
 * {@link org.kpi4j.message.Message} is a text with its arguments; it becomes words only when someone asks for a
 * language.
 *
 * <pre>{@code
 * Message message = BUNDLE.message("smart/missing-deadline.missing", "Churn");
 * message.in(Language.DUTCH);
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.message;
