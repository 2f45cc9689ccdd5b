package org.kpi4j.testing.jqwik;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * What loose definitions are made of.
 *
 * @param words ids and texts; never blank
 * @param numbers finite numbers
 * @param days days
 * @param periods periods longer than nothing
 */
record Ingredients(
    Arbitrary<String> words,
    Arbitrary<Double> numbers,
    Arbitrary<LocalDate> days,
    Arbitrary<Period> periods) {
  private static final int LONG = 5_000;
  private static final int LAST_DAY = 40_000;

  static Ingredients edge() {
    return new Ingredients(
        Arbitraries.oneOf(ids(), Arbitraries.of("a", "9", "é", "x".repeat(LONG))),
        Arbitraries.of(
            0.0, 1.0, -1.0, 100.0, 1e-300, -1e300, Double.MIN_VALUE, Double.MAX_VALUE, 1.0 / 3),
        Arbitraries.of(LocalDate.MIN, LocalDate.MAX, LocalDate.EPOCH, LocalDate.of(2028, 2, 29)),
        Arbitraries.of(Period.ofDays(1), Period.ofYears(1000), Period.of(1, 13, 400)));
  }

  static Ingredients hostile() {
    return new Ingredients(
        Arbitraries.oneOf(ids(), strange()),
        Arbitraries.oneOf(
            Arbitraries.integers().between(-1000, 1000).map(Integer::doubleValue),
            Arbitraries.doubles()),
        Arbitraries.integers().between(0, LAST_DAY).map(LocalDate::ofEpochDay),
        Combinators.combine(
                Arbitraries.integers().between(0, 5), Arbitraries.integers().between(1, 400))
            .as((years, days) -> Period.of(years, 0, days)));
  }

  /** {@return ids in kebab case, few enough that links meet} */
  static Arbitrary<String> ids() {
    return Arbitraries.of(
        "revenue", "orders", "churn-rate", "visits", "leads", "nps", "active-users", "margin");
  }

  private static Arbitrary<String> strange() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMinLength(1).ofMaxLength(30).map(text -> "x" + text),
        Arbitraries.of(
            "\u202Eliam-e",
            "a\u0000b",
            "x\uD800",
            "{0} {9}",
            "a\nb\r\n",
            "</script><img src=x onerror=alert(1)>",
            "=1+1",
            "`\"'\\",
            "%s %n",
            "\u0669\u0668",
            "\uD83D\uDC4D\uD83C\uDFFD"));
  }
}
