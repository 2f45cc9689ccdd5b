/**
 * What moves metrics: growth levers and growth loops.
 *
 * <p>Start at {@link org.kpi4j.growth.Levers} and {@link org.kpi4j.growth.GrowthLoop}.
 *
 * <pre>{@code
 * Optional<Lever> lever = Levers.standard().named("fear of missing out");
 * GrowthLoop loop = GrowthLoop.of("invite", "user signs up", "user invites a friend", "friend signs up");
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.growth;
