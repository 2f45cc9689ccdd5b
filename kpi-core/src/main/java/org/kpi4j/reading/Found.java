package org.kpi4j.reading;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.kpi4j.glossary.Concept;
import org.kpi4j.glossary.Part;

/** The concept that a name led to, and the parts of the name that it does not account for. */
record Found(@Nullable Concept concept, ConceptMatch match, ImmutableList<Part> rest) {}
