package org.kpi4j.text;

/** The units in which texts count time. */
public enum CalendarUnit {
  /** A second. */
  SECOND("S", 1, false),
  /** A minute. */
  MINUTE("M", 1, false),
  /** An hour. */
  HOUR("H", 1, false),
  /** A day. */
  DAY("D", 1, true),
  /** A day on which people work; counted as a day. */
  WORKING_DAY("D", 1, true),
  /** Saturday and Sunday. */
  WEEKEND("WE", 1, true),
  /** Seven days from Monday. */
  WEEK("W", 1, true),
  /** A month of the calendar. */
  MONTH("M", 1, true),
  /** Three months. */
  QUARTER("M", 3, true),
  /** Six months. */
  HALF("M", 6, true),
  /** Twelve months. */
  YEAR("Y", 1, true),
  /** Ten years. */
  DECADE("Y", 10, true),
  /** A hundred years. */
  CENTURY("Y", 100, true);

  private final String designator;
  private final int factor;
  private final boolean dateBased;

  CalendarUnit(String designator, int factor, boolean dateBased) {
    this.designator = designator;
    this.factor = factor;
    this.dateBased = dateBased;
  }

  /** {@return the ISO 8601 letter under which the unit is counted} */
  public String designator() {
    return designator;
  }

  /** {@return how many of the {@link #designator()} make one of this unit} */
  public int factor() {
    return factor;
  }

  /** {@return whether the unit is a day or longer} */
  public boolean isDateBased() {
    return dateBased;
  }
}
