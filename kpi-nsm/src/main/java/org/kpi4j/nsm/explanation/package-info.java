/**
 * Tells people what a ranking means: one paragraph for a founder, a page for the growth team, and the card that tells a
 * new colleague why their work matters. Start at {@link org.kpi4j.nsm.explanation.Explanation}.
 *
 * <pre>{@code
 * Explanation explanation = Explanation.of(ranking);
 * String dutch = explanation.founder(Language.DUTCH);
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.nsm.explanation;
