/**
 * What a metric's definition itself says about each criterion: one file a criterion, with its source, its anchors and
 * examples that tests run. Start at {@link org.kpi4j.nsm.criteria.Criteria}.
 *
 * <pre>{@code
 * Optional<Evidence> evidence = Criteria.judge(Criterion.CUSTOMER_VALUE, Candidate.of(Metric.named("Nights booked")));
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.nsm.criteria;
