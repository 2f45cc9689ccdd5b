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

  static Numeral of(int from, int to, double value, Form form) {
    return new Numeral(from, to, value, form, false, false);
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
