package org.kpi4j.io.definition;

import com.google.common.collect.ImmutableMap;
import java.time.Period;
import java.util.Locale;
import java.util.Map;

/** Spans of time: {@code P6M}, {@code 6 months}, {@code weekly} or {@code week}. */
final class Periods {
  private static final ImmutableMap<String, Period> WORDS = ImmutableMap.<String, Period>builder()
      .put("daily", Period.ofDays(1))
      .put("weekly", Period.ofDays(7))
      .put("monthly", Period.ofMonths(1))
      .put("quarterly", Period.ofMonths(3))
      .put("yearly", Period.ofYears(1))
      .put("day", Period.ofDays(1))
      .put("week", Period.ofDays(7))
      .put("month", Period.ofMonths(1))
      .put("quarter", Period.ofMonths(3))
      .put("year", Period.ofYears(1))
      .buildOrThrow();

  static final Codec<Period> PERIOD = Texts.of(
      "a period such as P6M, '6 months' or weekly",
      "een periode zoals P6M, '6 months' of weekly",
      Periods::parse,
      Periods::print);

  private Periods() {}

  static Period parse(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    Period known = WORDS.get(word);
    if (known != null) {
      return known;
    }
    int space = word.indexOf(' ');
    return space > 0 && Character.isDigit(word.charAt(0))
        ? counted(word, space)
        : Period.parse(text.strip());
  }

  private static Period counted(String text, int space) {
    String unit = text.substring(space + 1).strip();
    Period one = WORDS.get(unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit);
    if (one == null) {
      throw new IllegalArgumentException(text);
    }
    return one.multipliedBy(Integer.parseInt(text.substring(0, space)));
  }

  static String print(Period period) {
    for (Map.Entry<String, Period> word : WORDS.entrySet()) {
      if (word.getValue().equals(period)) {
        return word.getKey();
      }
    }
    return period.toString();
  }
}
