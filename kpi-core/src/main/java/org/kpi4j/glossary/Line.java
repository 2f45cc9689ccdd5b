package org.kpi4j.glossary;

/**
 * A line of a glossary with its place.
 *
 * @param text the line, without blanks around it
 * @param source what the text is called
 * @param number the number of the line, from 1
 */
record Line(String text, String source, int number) {
  String place() {
    return source + ":" + number;
  }

  WrongLine error(String constraint, String seen) {
    return new WrongLine(place(), constraint + ": '" + seen + "'");
  }
}
