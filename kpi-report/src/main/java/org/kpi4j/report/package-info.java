/**
 * Writes what a linter found: for terminals, for pull requests, and for the programs that build servers run.
 *
 * <p>Start at {@link org.kpi4j.report.LintRun}, which every {@link org.kpi4j.report.ReportFormat} writes.
 *
 * <pre>{@code
 * LintRun run = LintRun.builder().catalog(catalog).report(linter.check(catalog)).rules(linter.rules()).build();
 * String text = TextReport.standard().in(Language.DUTCH).print(run);
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.report;
