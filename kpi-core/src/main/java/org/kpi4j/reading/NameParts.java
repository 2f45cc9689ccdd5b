package org.kpi4j.reading;

import com.google.common.collect.ImmutableList;
import org.kpi4j.glossary.Part;

/** A name with its parts. */
record NameParts(String text, ImmutableList<Part> parts) {}
