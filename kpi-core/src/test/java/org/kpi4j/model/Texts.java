package org.kpi4j.model;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Generated texts: what people write, and what nobody expects. */
public final class Texts {
  private Texts() {}

  /** {@return ids in kebab case, few enough that links meet} */
  public static Arbitrary<String> ids() {
    return Arbitraries.of(
        "revenue",
        "orders",
        "churn",
        "visits",
        "leads",
        "nps",
        "active-users",
        "average-order-value");
  }

  /** {@return texts that are not blank: plain words, control and right-to-left characters, half surrogates, markup} */
  public static Arbitrary<String> hostile() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMinLength(1).ofMaxLength(30).map(s -> "x" + s),
        Arbitraries.of(
            "\u202Eevil",
            "a\u0000b",
            "x\uD800",
            "{0}",
            "{9} '",
            "a\nb\r\n",
            "<b>&amp;</b>",
            "=1+1",
            "`\"'\\",
            "👍🏽"));
  }

  /** {@return words or hostile texts} */
  public static Arbitrary<String> any() {
    return Arbitraries.oneOf(ids(), hostile());
  }
}
