package org.kpi4j.glossary;

/** What the field says about a concept as a steering number. */
public enum VanityEvidence {
  /** It looks good and steers nothing. */
  VANITY,
  /** Decisions can be based on it. */
  ACTIONABLE,
  /** The field disagrees, or it depends on what it is used for. */
  DEPENDS;

  /** {@return the evidence as the glossary writes it, such as {@code vanity}} */
  public String keyword() {
    return Field.keyword(this);
  }
}
