/**
 * Tells metrics that steer from metrics that only look good.
 *
 * <p>Start at {@link org.kpi4j.vanity.VanityJudge}.
 *
 * <pre>{@code
 * VanityVerdict verdict = VanityJudge.judge(MetricReader.standard().read("websitebezoekers"));
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.vanity;
