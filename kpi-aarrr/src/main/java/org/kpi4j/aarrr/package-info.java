/**
 * Stages of the funnel.
 *
 * <p>Start at {@link org.kpi4j.aarrr.StageClassifier}.
 *
 * <pre>{@code
 * MetricReading reading = MetricReader.standard().read("gemiddelde orderwaarde");
 * StageVerdict verdict = StageClassifier.standard().classify(reading);
 * }</pre>
 */
@org.jspecify.annotations.NullMarked
package org.kpi4j.aarrr;
