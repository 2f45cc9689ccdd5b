package org.kpi4j.lint;

import java.io.Serializable;
import java.util.Optional;
import org.kpi4j.rule.Severity;

/**
 * How a rule is graded on a subject, and where that comes from.
 *
 * @param severity the grade; empty when the rule is off
 * @param origin where the grade comes from, such as {@code default} or {@code set for tag 'finance'}
 */
public record EffectiveSeverity(Optional<Severity> severity, String origin)
    implements Serializable {}
