/**
 * What statements about metrics and goals say, part by part, each with the place where it says so.
 *
 * <p>Start at {@link org.kpi4j.reading.Reader}.
 *
 * <pre>{@code
 * GoalReading reading = Reader.standard().readGoal("Binnen 6 maanden een omzetgroei van 20% via e-mailmarketing");
 * reading.direction();                            // INCREASE
 * reading.target().get().value();                 // 20.0
 * reading.deadline().get().code();                // P6M
 * reading.lever().get().text();                   // e-mailmarketing
 * }</pre>
 *
 * <p>Names of metrics are read by {@link org.kpi4j.reading.MetricReader}.
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.reading;
