package org.kpi4j.model;

/** Where a definition is in its life. */
public enum Lifecycle {
  /** Being written; not to be relied on. */
  DRAFT,
  /** In use. */
  ACTIVE,
  /** Still computed, but to be replaced. */
  DEPRECATED,
  /** No longer computed. */
  RETIRED
}
