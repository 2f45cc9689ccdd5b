package org.kpi4j.reading;

/** How a name led to a concept of the glossary. */
enum ConceptMatch {
  /** The whole name is a name of the concept. */
  WHOLE,
  /** The name is a name of the concept with a period, a count or a split added: monthly churn by cohort. */
  QUALIFIED,
  /** A part of the name is a name of the concept. */
  PART,
  /** No concept was found. */
  NONE
}
