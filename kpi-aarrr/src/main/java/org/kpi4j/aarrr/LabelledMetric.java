package org.kpi4j.aarrr;

import org.kpi4j.model.Stage;
import org.kpi4j.reading.MetricReading;

/**
 * A metric with the stage that somebody gave it, to learn from.
 *
 * @param reading what the metric's name says
 * @param stage the stage; {@link StageSignal#OUTSIDE} for none
 */
public record LabelledMetric(MetricReading reading, Stage stage) {}
