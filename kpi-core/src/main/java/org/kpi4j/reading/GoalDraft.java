package org.kpi4j.reading;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.kpi4j.model.Kpi;

/**
 * A KPI that is filled with what a statement says, and what the statement leaves open. {@code kpi().toBuilder()} goes on from there.
 *
 * @param kpi the KPI, with the statement itself
 * @param open the attribute paths that the statement says nothing about, such as {@code aim.deadline}
 */
public record GoalDraft(Kpi kpi, ImmutableList<String> open) implements Serializable {}
