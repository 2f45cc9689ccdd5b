package org.kpi4j.reading;

import com.google.common.collect.ImmutableMap;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.kpi4j.glossary.Part;
import org.kpi4j.glossary.Word;
import org.kpi4j.glossary.WordKind;

/** The time over which a metric is measured, when its name says so. */
final class WindowReading {
  private static final int MOST_DIGITS = 4;
  private static final ImmutableMap<String, Period> PERIODS = ImmutableMap.<String, Period>builder()
      .put("day", Period.ofDays(1))
      .put("daily", Period.ofDays(1))
      .put("week", Period.ofWeeks(1))
      .put("weekly", Period.ofWeeks(1))
      .put("month", Period.ofMonths(1))
      .put("monthly", Period.ofMonths(1))
      .put("quarter", Period.ofMonths(3))
      .put("quarterly", Period.ofMonths(3))
      .put("year", Period.ofYears(1))
      .put("annual", Period.ofYears(1))
      .buildOrThrow();

  private WindowReading() {}

  static Optional<Period> of(List<Part> parts) {
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.is(WordKind.PERIOD)) {
        Period one = PERIODS.get(part.word().map(Word::id).orElse(""));
        if (one != null) {
          return Optional.of(one.multipliedBy(i == 0 ? 1 : times(parts.get(i - 1))));
        }
      }
    }
    return Optional.empty();
  }

  private static int times(Part before) {
    boolean counts = before.isNumber()
        && before.text().length() <= MOST_DIGITS
        && before.text().chars().allMatch(c -> c >= '0' && c <= '9');
    return counts ? Math.max(1, Integer.parseInt(before.text())) : 1;
  }
}
