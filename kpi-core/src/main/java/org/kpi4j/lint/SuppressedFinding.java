package org.kpi4j.lint;

import java.io.Serializable;
import org.kpi4j.rule.Finding;

/**
 * A finding that does not count, because of an exception.
 *
 * @param finding the finding
 * @param suppression the exception, with its reason
 */
public record SuppressedFinding(Finding finding, Suppression suppression) implements Serializable {}
