package org.kpi4j.io.exchange;

import java.io.Serializable;

/**
 * What a file of another tool says beside its metrics, kept so that it can be written back.
 *
 * @param file the file as the reader was told of it
 * @param format the format, such as {@code dbt}
 * @param json the document without its metrics, as JSON
 */
public record Remainder(String file, String format, String json) implements Serializable {}
