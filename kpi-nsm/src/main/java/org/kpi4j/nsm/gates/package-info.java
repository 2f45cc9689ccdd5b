/**
 * What no score can buy back: reasons for which a metric cannot be a north star at all, one file a gate, each with its
 * source and examples that tests run. Start at {@link org.kpi4j.nsm.gates.Gates}.
 *
 * <pre>{@code
 * ImmutableList<GateResult> results = Gates.check(Candidate.of(Metric.named("Omzet")), Doctrine.SEEDS);
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.nsm.gates;
