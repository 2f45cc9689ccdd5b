package org.kpi4j.reading;

import org.kpi4j.text.grammar.Tokens;

/** What the ending of a word tells of it. */
final class WordForms {
  private static final String[] ENGLISH_NOUNS = {
    "tion", "sion", "ment", "ness", "ity", "ance", "ence", "ency", "ancy", "ship", "ism", "time",
    "age", "rate", "ing", "cost", "score", "count", "size", "level", "th", "ure"
  };
  private static final String[] DUTCH_NOUNS = {
    "ing",
    "heid",
    "teit",
    "tie",
    "schap",
    "tijd",
    "tal",
    "cijfer",
    "score",
    "graad",
    "omzet",
    "winst",
    "prijs",
    "sie",
    "ement",
    "budget",
    "klant",
    "dienst",
    "markt",
    "product",
    "project",
    "komst",
    "kracht",
    "contract",
    "document",
    "patiënt",
    "student",
    "cliënt",
    "docent",
    "gewicht",
    "stand",
    "aanbod",
    "loop",
    "duur",
    "druk",
    "uitval",
    "afval",
    "vraag",
    "saldo",
    "inzet",
    "resultaat",
    "rente",
    "pijn",
    "last",
    "bedrijf",
    "consument",
    "mandaat",
    "traject",
    "tekort",
    "voorraad",
    "agent",
    "wacht",
    "bezoek",
    "verbruik",
    "gebruik",
    "traffic",
    "team",
    "verkeer"
  };
  static final String[] FINITE = {"t", "en"};
  static final String[] E = {"e"};
  static final String[] EN = {"en"};
  static final String[] INFLECTED = {"en", "e"};
  private static final String[] S = {"s"};
  static final String[] PLURALS = {"en", "s"};
  static final String[] INFLECTED_OR_S = {"en", "e", "s"};
  static final String[] NO_NOUNS = {
    "e", "aantal", "lijk", "ig", "baar", "loos", "isch", "eerd", "lijns"
  };
  private static final String[] NO_PLURALS = {"ss", "us", "is"};

  private final Tokens tokens;

  WordForms(Tokens tokens) {
    this.tokens = tokens;
  }

  /** {@return whether an English word can only be a noun by its form} */
  boolean isEnglishNoun(int i) {
    return ends(i, ENGLISH_NOUNS) || isPlural(i);
  }

  boolean isDutchNoun(int i) {
    return ends(i, DUTCH_NOUNS);
  }

  boolean isLongPlural(int i) {
    return ends(i, S) && tokens.end(i) - tokens.start(i) > 5;
  }

  boolean isPlural(int i) {
    return (ends(i, S) && !ends(i, NO_PLURALS)) || tokens.reads(i, "people");
  }

  boolean ends(int i, String[] suffixes) {
    for (String suffix : suffixes) {
      if (tokens.isWord(i) && tokens.ends(i, suffix)) {
        return true;
      }
    }
    return false;
  }
}
