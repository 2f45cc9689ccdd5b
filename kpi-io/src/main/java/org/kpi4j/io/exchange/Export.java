package org.kpi4j.io.exchange;

import com.google.common.collect.ImmutableList;

/**
 * What was written for another tool.
 *
 * @param files the files
 * @param losses what could not be carried
 */
public record Export(ImmutableList<ExportedFile> files, ImmutableList<Loss> losses) {}
