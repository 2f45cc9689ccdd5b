package org.kpi4j.commandline;

import org.kpi4j.text.Span;

/**
 * Something that was understood.
 *
 * @param mark the letter that stands under its words
 * @param label what it is
 * @param value what it says
 * @param span its words
 */
record ReadPart(char mark, String label, String value, Span span) {}
