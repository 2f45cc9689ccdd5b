package org.kpi4j.model;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A value to be reached on the way to a goal.
 *
 * @param on the day by which it must be reached
 * @param value the value
 */
public record Milestone(LocalDate on, Quantity value) implements Serializable {}
