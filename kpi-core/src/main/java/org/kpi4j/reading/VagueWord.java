package org.kpi4j.reading;

import java.io.Serializable;
import org.kpi4j.text.Span;

/**
 * A word that leaves open what would have to be measured.
 *
 * @param kind in which way it is vague
 * @param text the word or phrase, as it was written
 * @param span where it stands
 */
public record VagueWord(Kind kind, String text, Span span) implements Serializable {

  /** The ways in which a word can be vague. */
  public enum Kind {
    /** A comparison without an amount: "better", "meer". */
    COMPARATIVE,
    /** A judgement: "optimal", "goed". */
    ADJECTIVE,
    /** A change without an amount: "improve", "versterken". */
    VERB,
    /** A number of things without the number: "several", "veel". */
    QUANTITY,
    /** A time without a date: "soon", "op korte termijn". */
    TIME
  }
}
