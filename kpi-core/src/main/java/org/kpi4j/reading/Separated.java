package org.kpi4j.reading;

import org.kpi4j.text.grammar.Word;

/**
 * A Dutch verb whose particle stands apart from it.
 *
 * @param verb the token of the verb
 * @param particle the token of its particle
 * @param meaning what both mean together
 */
record Separated(int verb, int particle, Word meaning) {}
