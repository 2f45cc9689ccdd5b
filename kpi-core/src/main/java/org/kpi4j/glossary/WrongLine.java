package org.kpi4j.glossary;

/** A line that cannot be read; its message begins with the place. */
final class WrongLine extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  WrongLine(String place, String message) {
    super(place + ": " + message);
  }

  private WrongLine(String place, IllegalArgumentException cause) {
    super(place + ": " + cause.getMessage(), cause);
  }

  /** {@return the error with the place of the line, which is said once} */
  static WrongLine of(Line line, IllegalArgumentException cause) {
    return cause instanceof WrongLine wrong ? wrong : new WrongLine(line.place(), cause);
  }
}
