package org.kpi4j.glossary;

import java.util.List;

/** A concept as it is listed: its names and its place, and the rest of it once somebody asks. */
interface ConceptEntry {
  /** {@return the id of the concept} */
  String id();

  /** {@return where it is written, for error messages} */
  String place();

  /** {@return its names, as far as they are at hand: those in the first language that is written} */
  List<String> names();

  /** {@return its other names} */
  List<String> otherNames();

  /** {@return the concept} */
  Concept concept();
}
