/**
 * Whether a KPI is SMART, and what to write instead.
 *
 * <p>Start at {@link org.kpi4j.smart.SmartJudge} for a verdict per letter, and at
 * {@link org.kpi4j.smart.SmartRules} for the single rules, which a linter runs.
 *
 * <pre>{@code
 * SmartVerdict verdict = SmartJudge.standard().judge("Meer omzet genereren", Language.DUTCH, Optional.empty());
 * verdict.isSmart();   // false
 * verdict.missing();   // [MEASURABLE, TIME_BOUND]
 * verdict.rewrite();   // Vóór __ omzet laten stijgen van __ naar __ via __
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.smart;
