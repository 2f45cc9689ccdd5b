package org.kpi4j.benchmarks;

import com.google.common.collect.ImmutableMap;

/** Texts of any length, of the kinds that tempt a reader to look at everything more than once. */
final class LongTexts {
  /** What is repeated, by the name of the kind. */
  static final ImmutableMap<String, String> KINDS = ImmutableMap.<String, String>builder()
      .put("sentences", "Raise revenue by 12% before 30 June 2028 through a partner programme. ")
      .put(
          "Dutch sentences",
          "Verhoog de omzet van 48 naar 55 euro voor 1 oktober 2028 via bundels. ")
      .put("one sentence", "more customers in the north of the country and ")
      .put("a letter", "a")
      .put("words", "a ")
      .put("digits", "1")
      .put("numbers", "1 ")
      .put("thousands", "1,234 ")
      .put("groups of digits", "123,")
      .put("commas", ",")
      .put("points", ".")
      .put("brackets", "(")
      .put("hyphens", "-")
      .put("joined by hyphens", "a-")
      .put("years", "2027-")
      .put("slashes", "1/")
      .put("van", "van ")
      .put("from to", "from 1 to 2 ")
      .put("prepositions", "van de in het ")
      .put("and", "en and ")
      .put("number words", "twintigduizend ")
      .put("scales", "thousand million ")
      .put("a number word", "tweehonderd")
      .put("compounds", "klanttevredenheidsomzetgroei ")
      .put("a compound", "klanttevredenheid")
      .put("verbs", "verhogen verlagen ")
      .put("escape clauses", "as soon as possible if possible ")
      .put("clauses", "customers who return that ")
      .put("means", "via door through ")
      .put("reasons", "zodat om te so that ")
      .put("passives", "worden klanten ")
      .put("openings of clauses", "team keer so that ")
      .put("empty means", "via, ")
      .put("bounds without an end", "rises about 20% from ")
      .put("numbered names", "tracked in 0 (fewer ")
      .put("names with numbers", "met ISO 1,500 ")
      .put("verbs in a clause", "die verhogen verhogen verhogen ")
      .put("windows", "first half week 31 ")
      .put("comparatives", "more increase in ")
      .put("times", "within 6 months every week ")
      .put("dates", "1 June 2028 ")
      .put("signs", "+-±% ")
      .put("arrows", "1->2")
      .put("apostrophes", "'s ")
      .put("spaces", " ")
      .put("lines", "a\n")
      .put("accents", "e\u0301é ")
      .put("emoji", "\uD83D\uDE80")
      .put("CJK", "\u6F22")
      .put("surrogates", "\uD83D")
      .put("capitals", "ABC ")
      .put("names", "active users per ")
      .put("formula", "a+b*")
      .put("open formula", "(a")
      .buildOrThrow();

  private LongTexts() {}

  static String of(String piece, int length) {
    return piece.repeat(length / piece.length() + 1).substring(0, length);
  }
}
