/**
 * A metric that is considered as a north star, with everything that gates and criteria look at. Start at {@link
 * org.kpi4j.nsm.candidate.Candidate}.
 *
 * <pre>{@code
 * Candidate candidate = Candidate.of(Metric.named("Nights booked"));
 * boolean value = candidate.countsValue();
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.nsm.candidate;
