package org.kpi4j.glossary;

/** An entry with the place where it is written, for error messages. */
record Placed<T>(T value, String place) {}
