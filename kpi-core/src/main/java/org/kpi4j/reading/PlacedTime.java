package org.kpi4j.reading;

import org.kpi4j.text.CalendarTerm;
import org.kpi4j.text.TimeFrame;

/** A time and the tokens that it takes. */
record PlacedTime(TimeFrame frame, int from, int to) {
  /** {@return the time with the words before it, from a token on} */
  PlacedTime behind(int start) {
    return new PlacedTime(frame, start, to);
  }

  /** {@return the day or period of a time of the calendar} */
  CalendarTerm term() {
    return frame instanceof TimeFrame.Period period
        ? period.term()
        : ((TimeFrame.Day) frame).term();
  }
}
