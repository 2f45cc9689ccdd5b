/**
 * The machinery under the recognisers: tokens, what a language's words mean for the grammars, and the packs that hold one
 * language each. Not exported.
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.text.grammar;
