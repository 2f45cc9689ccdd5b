package org.kpi4j.reading;

import java.io.Serializable;
import org.kpi4j.text.Span;

/**
 * Something in a text that keeps its goal from being clear, beside vague words.
 *
 * @param kind what is the matter
 * @param text the words, as they were written
 * @param span where they stand
 */
public record ReadingProblem(Kind kind, String text, Span span) implements Serializable {

  /** What can be the matter. */
  public enum Kind {
    /** A day, week or quarter that does not exist: "31 June", "week 54", "Q5". */
    INVALID_DATE,
    /** A date that can be read in two ways: "03/04/2027" in English. */
    AMBIGUOUS_DATE,
    /** A number that can be read in two ways in the text's language: "1,500" in Dutch. */
    AMBIGUOUS_NUMBER,
    /** An amount that is only about right: "circa", "roughly". */
    APPROXIMATION,
    /** A way out: "where possible", "streven naar". */
    ESCAPE_CLAUSE,
    /** A list without an end: "etc.", "onder andere". */
    OPEN_ENDED,
    /** A change that nobody makes: "will be increased", "wordt verhoogd". */
    PASSIVE,
    /** A subject that stands elsewhere: "this", "het". */
    UNCLEAR_REFERENCE,
    /** Something that must not be there, and nothing that must: "geen klachten", "stop". */
    NEGATION,
    /** A subject that has no usual measure: "quality", "uitstraling". */
    SOFT_METRIC,
    /** A bound without its value: "above average". */
    BOUND_WITHOUT_VALUE,
    /** An aim without exception: "always", "nooit", "everybody". */
    ABSOLUTE,
    /** A result that others decide about: "the weather", "de markt". */
    OUTSIDE_INFLUENCE,
    /** Capitals that the text does not explain: "FCR". */
    ACRONYM,
    /** An average where a share of the cases would say more: "average waiting time". */
    AVERAGE
  }
}
