/**
 * Runs rules on definitions.
 *
 * <p>Start at {@link org.kpi4j.lint.Linter}; its answer is a {@link org.kpi4j.lint.Report}.
 *
 * <pre>{@code
 * Report report = Linter.of(DefinitionRules.all()).without("definition/missing-owner").check(catalog);
 * report.findings().forEach(finding -> System.out.println(finding.message(Language.DUTCH)));
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.lint;
