package org.kpi4j.io.exchange;

/**
 * A file that was written, not yet on any disk.
 *
 * @param file the name of the file that it was read from, or a name for a new one
 * @param text what it holds
 */
public record ExportedFile(String file, String text) {}
