package org.kpi4j.smart;

import org.kpi4j.model.Language;
import org.kpi4j.model.LocalizedText;

/**
 * The four criteria by which a KPI is valuable. They look like letters of SMART, but ask other questions: {@link
 * #TIME_BOUND} is about measuring periodically, not about a deadline.
 */
public enum ValueCriterion {
  /** It can be quantified objectively. */
  MEASURABLE("Measurable", "Meetbaar"),
  /** Somebody can act on it. */
  ACTIONABLE("Actionable", "Actiegericht"),
  /** It fits the goals for growth. */
  RELEVANT("Relevant", "Relevant"),
  /** Progress can be measured periodically. */
  TIME_BOUND("Time-bound", "Tijdsgebonden");

  private final String english;
  private final String dutch;

  ValueCriterion(String english, String dutch) {
    this.english = english;
    this.dutch = dutch;
  }

  /** {@return the name of the criterion, in English and Dutch} */
  public LocalizedText title() {
    return LocalizedText.of(Language.ENGLISH, english).with(Language.DUTCH, dutch);
  }
}
