package org.kpi4j.reading;

import org.jspecify.annotations.Nullable;
import org.kpi4j.text.TimeFrame;

/** The time that is most clearly the deadline of a goal; of two that are equally clear, the first. */
final class Deadlines {
  /** A bare time in the text. */
  static final int BARE = 1;

  /** A time behind a preposition, or a length of time from now. */
  static final int PLACED = 2;

  /** A time behind a word of deadlines, or a stretch that ends. */
  static final int NAMED = 3;

  private @Nullable TimeFrame best;
  private int rank;
  private boolean isBefore;

  boolean isOpenTo(int offered) {
    return offered > rank;
  }

  /** Takes a time in place of a less clear one; it is met before that time begins, or by its end. */
  void take(TimeFrame time, int newRank, boolean newIsBefore) {
    best = time;
    rank = newRank;
    isBefore = newIsBefore;
  }

  @Nullable
  TimeFrame best() {
    return best;
  }

  boolean isBefore() {
    return isBefore;
  }
}
