package org.kpi4j.text;

/** A number as it stands in the tokens: where, how much, and in which form. */
record Numeral(int from, int to, double value, Form form, boolean signed, boolean ambiguous) {
  /** How a number is written. */
  enum Form {
    DIGITS,
    WORDS,
    FRACTION,
    ORDINAL,
    SCORE
  }

  static Numeral digits(int from, int to, double value) {
    return new Numeral(from, to, value, Form.DIGITS, false, false);
  }

  static Numeral words(int from, int to, double value) {
    return new Numeral(from, to, value, Form.WORDS, false, false);
  }

  static Numeral fraction(int from, int to, double value) {
    return new Numeral(from, to, value, Form.FRACTION, false, false);
  }

  static Numeral ordinal(int from, int to, double value) {
    return new Numeral(from, to, value, Form.ORDINAL, false, false);
  }

  Numeral upTo(int newTo, double newValue, Form newForm) {
    return new Numeral(from, newTo, newValue, newForm, signed, ambiguous);
  }

  boolean isWhole() {
    return value == Math.rint(value);
  }

  boolean isShare() {
    return form == Form.FRACTION && value > 0 && value <= 1;
  }
}
