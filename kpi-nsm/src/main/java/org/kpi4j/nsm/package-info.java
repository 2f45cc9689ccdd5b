/**
 * Chooses a north star metric: the one number that stands for the value that customers get. Start at {@link
 * org.kpi4j.nsm.NorthStar}.
 *
 * <pre>{@code
 * Ranking ranking = NorthStar.forCompany(profile)
 *     .consider(Metric.named("Minutes studied per learner per month"))
 *     .judged(Criterion.CUSTOMER_VALUE, 3, "learners who study get better, but minutes are not yet skills")
 *     .consider(Metric.named("Monthly active learners"))
 *     .rank();
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.nsm;
