/**
 * Writes what a linter found as one HTML file, to read in a browser.
 *
 * <p>Start at {@link org.kpi4j.report.html.HtmlReport}.
 *
 * <pre>{@code
 * String page = HtmlReport.standard().in(Language.DUTCH).asOf(day).print(run);
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.report.html;
