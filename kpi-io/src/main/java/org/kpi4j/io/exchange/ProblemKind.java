package org.kpi4j.io.exchange;

import org.kpi4j.model.Language;

/** The kinds of problems that a file can have. */
public enum ProblemKind {
  /** The file cannot be opened or read to its end. */
  UNREADABLE(true, "File must be %s: '%s'", "Bestand moet %s zijn: '%s'"),
  /** The file holds nothing. */
  EMPTY(true, "File must hold %s: '%s'", "Bestand moet %s bevatten: '%s'"),
  /** The file, its nesting or its number of values is over the limit. */
  OVER_LIMIT(true, "File must have %s: '%s'", "Bestand mag niet meer hebben dan %s: '%s'"),
  /** The bytes are no text in UTF-8. */
  WRONG_ENCODING(true, "Text must be %s: '%s'", "Tekst moet %s zijn: '%s'"),
  /** The file begins with a byte order mark, which was skipped. */
  BYTE_ORDER_MARK(
      false, "File should begin with %s: '%s'", "Bestand hoort te beginnen met %s: '%s'"),
  /** The text is not what its format allows. */
  SYNTAX(
      true,
      "Text is not well formed; expected %s: '%s'",
      "Tekst is niet goed gevormd; verwacht: %s: '%s'"),
  /** No known format is recognised. */
  NOT_RECOGNISED(true, "File must be %s: '%s'", "Bestand moet %s zijn: '%s'"),
  /** A file among others is in no known format and was passed over. */
  PASSED_OVER(
      false,
      "File was passed over; expected %s: '%s'",
      "Bestand is overgeslagen; verwacht: %s: '%s'"),
  /** A mapping holds the same key twice; the first one counts. */
  DUPLICATE_KEY(
      true,
      "Key must stand here once, and stands at %s too: '%s'",
      "Sleutel mag hier maar een keer staan, en staat ook op %s: '%s'"),
  /** Something that can be stated once is stated again; the first one counts. */
  STATED_TWICE(
      true,
      "Must be stated once, and stands at %s too: '%s'",
      "Mag maar een keer staan, en staat ook op %s: '%s'"),
  /** A key that the format does not know. */
  UNKNOWN_KEY(
      false, "Key is unknown; expected %s: '%s'", "Sleutel is onbekend; verwacht: %s: '%s'"),
  /** A key that must be there is missing. */
  MISSING_KEY(true, "Definition must have %s: '%s'", "Definitie moet %s hebben: '%s'"),
  /** A list stands where a text is expected, or the like. */
  WRONG_TYPE(true, "Value must be %s: '%s'", "Waarde moet %s zijn: '%s'"),
  /** A value that cannot be. */
  INVALID_VALUE(true, "Value must be %s: '%s'", "Waarde moet %s zijn: '%s'"),
  /** A value that can be, but looks like a usual one misspelled. */
  UNUSUAL_VALUE(
      false,
      "Value is not a usual one; perhaps %s is meant: '%s'",
      "Waarde is niet gebruikelijk; misschien is %s bedoeld: '%s'"),
  /** A definition that cannot be, though each of its values can. */
  INVALID_DEFINITION(true, "Definition is refused: %s: '%s'", "Definitie is geweigerd: %s: '%s'"),
  /** A control character or a character that turns the direction of the text, which readers do not see. */
  INVISIBLE_CHARACTER(true, "Text must have %s: '%s'", "Tekst moet %s hebben: '%s'"),
  /** A YAML tag, which is not kept. */
  TAG_IGNORED(false, "Value should have %s: '%s'", "Waarde hoort %s te hebben: '%s'");

  private final boolean error;
  private final String english;
  private final String dutch;

  ProblemKind(boolean error, String english, String dutch) {
    this.error = error;
    this.english = english;
    this.dutch = dutch;
  }

  /** {@return whether a file with such a problem cannot be relied on} */
  public boolean isError() {
    return error;
  }

  String template(Language language) {
    return language.equals(Language.DUTCH) ? dutch : english;
  }
}
