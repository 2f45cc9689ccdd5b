package org.kpi4j.model;

/** Says that a text is no formula: what is missing, and where. */
@SuppressWarnings("serial")
public final class FormulaSyntaxException extends IllegalArgumentException {
  private final LocalizedText expected;
  private final int at;

  FormulaSyntaxException(LocalizedText expected, int at, String seen, String text) {
    super("formula must have " + expected.in(Language.ENGLISH) + " at character " + at + ", not "
        + seen + ": '" + Require.shown(text) + "'");
    this.expected = expected;
    this.at = at;
  }

  /** {@return what is missing, in English and Dutch} */
  public LocalizedText expected() {
    return expected;
  }

  /** {@return the character at which it is missing, counted from 1; one more than there are at the end} */
  public int at() {
    return at;
  }
}
