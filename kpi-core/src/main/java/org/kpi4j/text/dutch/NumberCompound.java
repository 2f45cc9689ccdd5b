package org.kpi4j.text.dutch;

import org.kpi4j.text.grammar.Role;
import org.kpi4j.text.grammar.Word;

/** Numbers that Dutch writes as one word: drieëntwintigduizend, honderdtwaalf, vijfenzeventigste, achtmaal. */
final class NumberCompound {
  private static final int LONGEST = 60;
  private static final int SHORTEST = 5;
  private static final String[] MORPHEMES = {
    "driekwart",
    "eenhalve",
    "eenhalf",
    "vijftien",
    "veertien",
    "zeventien",
    "dertien",
    "zestien",
    "achttien",
    "negentien",
    "zeventig",
    "tachtig",
    "negentig",
    "twintig",
    "veertig",
    "vijftig",
    "dertig",
    "zestig",
    "honderd",
    "duizend",
    "miljoen",
    "miljard",
    "twaalf",
    "zeven",
    "negen",
    "twee",
    "drie",
    "vier",
    "vijf",
    "acht",
    "tien",
    "kwart",
    "halve",
    "half",
    "een",
    "zes",
    "elf"
  };
  private static final double[] VALUES = {
    0.75, 0.5, 0.5, 15, 14, 17, 13, 16, 18, 19, 70, 80, 90, 20, 40, 50, 30, 60, 100, 1000, 1e6, 1e9,
    12, 7, 9, 2, 3, 4, 5, 8, 10, 0.25, 0.5, 0.5, 1, 6, 11
  };

  private final String text;
  private final int end;
  private int at;
  private double total;
  private double group;
  private double unit;

  private NumberCompound(String text, int start, int end) {
    this.text = text;
    this.at = start;
    this.end = end;
  }

  static Word read(String text, int start, int end) {
    boolean possible =
        end - start >= SHORTEST && end - start <= LONGEST && morpheme(text, start, end) >= 0;
    return possible ? new NumberCompound(text, start, end).word() : Word.UNKNOWN;
  }

  private Word word() {
    while (at < end) {
      int morpheme = morpheme(text, at, end);
      if (morpheme < 0 && !isConnector()) {
        return suffixed();
      }
      if (morpheme < 0) {
        at += 2;
      } else if (!add(VALUES[morpheme], MORPHEMES[morpheme].length())) {
        return Word.UNKNOWN;
      }
    }
    return Word.numeral(Role.CARDINAL, value());
  }

  private double value() {
    return total + group + unit;
  }

  private boolean add(double value, int length) {
    at += length;
    if (value >= 1000) {
      total += Math.max(1, group + unit) * value;
      group = 0;
      unit = 0;
    } else if (value == 100) {
      group = Math.max(1, group + unit) * 100;
      unit = 0;
    } else if (value >= 20 && unit > 0 && unit < 10) {
      unit += value;
    } else if (unit > 0 && value >= 1) {
      return false;
    } else {
      unit += value;
    }
    return true;
  }

  /** "en" joins a unit to its ten, and a hundred to the rest. */
  private boolean isConnector() {
    return value() > 0
        && at + 2 < end
        && (reads("en") || reads("ën"))
        && morpheme(text, at + 2, end) >= 0;
  }

  private Word suffixed() {
    if (value() > 0 && endsWith("de", "ste", "e")) {
      return Word.numeral(Role.ORDINAL, value());
    }
    if (endsWith("rde") && unit == 0 && value() > 0) {
      return Word.numeral(Role.ORDINAL, value());
    }
    if (endsWith("maal")) {
      return Word.numeral(Role.TIMES_WORD, value());
    }
    return endsWith("derde") ? Word.numeral(Role.ORDINAL, value() + 3) : Word.UNKNOWN;
  }

  private boolean endsWith(String... suffixes) {
    for (String suffix : suffixes) {
      if (end - at == suffix.length() && reads(suffix)) {
        return true;
      }
    }
    return false;
  }

  private boolean reads(String letters) {
    return text.regionMatches(true, at, letters, 0, letters.length());
  }

  private static int morpheme(String text, int at, int end) {
    for (int i = 0; i < MORPHEMES.length; i++) {
      String morpheme = MORPHEMES[i];
      if (at + morpheme.length() <= end
          && text.regionMatches(true, at, morpheme, 0, morpheme.length())) {
        return i;
      }
    }
    return accentedOne(text, at, end);
  }

  private static int accentedOne(String text, int at, int end) {
    return at + 3 <= end && text.regionMatches(true, at, "één", 0, 3) ? MORPHEMES.length - 3 : -1;
  }
}
