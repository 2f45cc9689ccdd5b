package org.kpi4j.model;

import java.io.Serializable;

/**
 * What a KPI wants of its metric: a {@link Goal} to be met by a deadline, or a {@link Threshold} that always holds.
 */
public sealed interface Aim extends Serializable permits Goal, Threshold {}
