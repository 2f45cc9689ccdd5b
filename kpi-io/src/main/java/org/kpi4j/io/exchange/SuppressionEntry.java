package org.kpi4j.io.exchange;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.kpi4j.model.SourcePosition;

/**
 * What a file says about a rule that is to be silent for one definition.
 *
 * @param subject the definition, such as {@code kpi:churn}; {@code catalog} for all of the file
 * @param rule the id of the rule
 * @param reason why the rule is to be silent; empty when not stated
 * @param until the last day on which it is to be silent; empty when for ever
 * @param position where the file says so
 */
public record SuppressionEntry(
    String subject,
    String rule,
    Optional<String> reason,
    Optional<LocalDate> until,
    SourcePosition position)
    implements Serializable {}
