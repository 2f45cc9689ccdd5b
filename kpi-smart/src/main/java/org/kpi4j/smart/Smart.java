package org.kpi4j.smart;

import com.google.common.collect.ImmutableSet;
import org.kpi4j.model.Language;
import org.kpi4j.model.LocalizedText;

/** The five criteria of a SMART goal. */
public enum Smart {
  /** It says what is measured, and which way that should go. */
  SPECIFIC("S", "Specific", "Specifiek"),
  /** It says how much, or names an end that an outsider can verify. */
  MEASURABLE("M", "Measurable", "Meetbaar"),
  /** It can be done, and the team accepts it. */
  ACHIEVABLE("A", "Achievable", "Acceptabel"),
  /** It serves what the organisation wants. */
  RELEVANT("R", "Relevant", "Relevant"),
  /** It says when the result must be there. */
  TIME_BOUND("T", "Time-bound", "Tijdsgebonden");

  /** The criteria that a statement must meet by its own words. */
  static final ImmutableSet<Smart> STATED = ImmutableSet.of(SPECIFIC, MEASURABLE, TIME_BOUND);

  private final String letter;
  private final String english;
  private final String dutch;

  Smart(String letter, String english, String dutch) {
    this.letter = letter;
    this.english = english;
    this.dutch = dutch;
  }

  /** {@return the letter, which is also the criterion that a rule names} */
  public String letter() {
    return letter;
  }

  /** {@return the name of the criterion, in English and Dutch} */
  public LocalizedText title() {
    return LocalizedText.of(Language.ENGLISH, english).with(Language.DUTCH, dutch);
  }
}
