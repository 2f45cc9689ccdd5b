package org.kpi4j.rule;

import java.io.Serializable;

/**
 * What to write instead, as data.
 *
 * @param attribute the path of the attribute to change, such as {@code statement}
 * @param value the new value, as text
 * @param safety whether it can be taken over unread
 */
public record Suggestion(String attribute, String value, Safety safety) implements Serializable {
  /** Whether a suggestion can be taken over unread. */
  public enum Safety {
    /** Says the same in a better form. */
    SAFE,
    /** Needs the author: it has gaps, or says something that only the author can decide. */
    REVIEW
  }

  /**
   * {@return a suggestion that its author must look at}
   *
   * @param attribute the path of the attribute to change
   * @param value the new value, as text
   */
  public static Suggestion review(String attribute, String value) {
    return new Suggestion(attribute, value, Safety.REVIEW);
  }

  /**
   * {@return a suggestion that can be taken over unread}
   *
   * @param attribute the path of the attribute to change
   * @param value the new value, as text
   */
  public static Suggestion safe(String attribute, String value) {
    return new Suggestion(attribute, value, Safety.SAFE);
  }
}
