package org.kpi4j.report;

import java.io.Serializable;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.SourcePosition;
import org.kpi4j.rule.Severity;

/**
 * Something that is wrong with a file, not with what it defines.
 *
 * @param position where it stands
 * @param severity how bad it is
 * @param text what is wrong, in one sentence
 */
public record Notice(SourcePosition position, Severity severity, LocalizedText text)
    implements Serializable {}
