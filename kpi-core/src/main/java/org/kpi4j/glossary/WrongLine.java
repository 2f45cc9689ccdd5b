package org.kpi4j.glossary;

/** A line that cannot be read; its message begins with the place. */
final class WrongLine extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  WrongLine(String place, String message) {
    super(place + ": " + message);
  }

  WrongLine(String place, IllegalArgumentException cause) {
    super(place + ": " + cause.getMessage(), cause);
  }
}
