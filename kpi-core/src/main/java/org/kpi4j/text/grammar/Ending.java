package org.kpi4j.text.grammar;

/** What the last letters of a word that is in no table tell of it; the tables list them, such as {@code ENDING NOUN}. */
public enum Ending {
  /** Can only be a noun: "-tion", "-heid". */
  NOUN,
  /** No noun that a verb could have as its object: "-lijk", "-baar". */
  NO_NOUN,
  /** A verb taken over from another language: "-eert", "-iseren". */
  BORROWED_VERB
}
