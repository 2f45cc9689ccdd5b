package org.kpi4j.glossary;

import java.util.ArrayList;
import java.util.List;
import org.kpi4j.model.Language;

/** The regular inflections of a word: plurals, Dutch adjectives, English verb forms. */
final class Inflection {
  private static final String VOWELS = "aeiou";

  /** How many letters at the end of a form an inflection may change. */
  private static final int LONGEST_CHANGE = 2;

  private Inflection() {}

  static List<String> of(String form, Language language, WordKind kind) {
    List<String> forms = new ArrayList<>(8);
    if (form.length() < 3 || !Character.isLetter(form.charAt(form.length() - 1))) {
      forms.add(form + "s");
    } else if (language.equals(Language.DUTCH)) {
      addDutch(form, forms);
    } else {
      addEnglish(form, kind, forms);
    }
    return forms;
  }

  /** {@return whether the text is an inflection of the form} */
  static boolean is(String text, String form, Language language, WordKind kind) {
    return text.regionMatches(0, form, 0, kept(form.length()))
        && of(form, language, kind).contains(text);
  }

  /** {@return how many letters at its beginning a form of this length keeps in all its inflections} */
  static int kept(int length) {
    return Math.max(1, length - LONGEST_CHANGE);
  }

  private static void addEnglish(String form, WordKind kind, List<String> forms) {
    char last = form.charAt(form.length() - 1);
    if (last == 'y' && !isVowel(form, form.length() - 2)) {
      forms.add(cut(form, 1) + "ies");
    } else if (form.endsWith("s")
        || form.endsWith("x")
        || form.endsWith("ch")
        || form.endsWith("sh")) {
      forms.add(form + "es");
    } else {
      forms.add(form + "s");
    }
    if (kind == WordKind.ACTION) {
      String stem = last == 'e' ? cut(form, 1) : form;
      forms.add(stem + "ed");
      forms.add(stem + "ing");
    }
  }

  private static void addDutch(String form, List<String> forms) {
    forms.add(form + "s");
    forms.add(form + "'s");
    String stem = dutchStem(form);
    forms.add(stem + "en");
    forms.add(stem + "e");
    forms.add(form + "en");
    forms.add(form + "n");
    forms.add(form + "e");
  }

  /** {@return the stem before an ending with a vowel: klik, klikk-; kanaal, kanal-; actief, actiev-; prijs, prijz-} */
  private static String dutchStem(String form) {
    int n = form.length();
    char last = form.charAt(n - 1);
    if (isVowel(form, n - 1)) {
      return form;
    }
    if (isVowel(form, n - 2) && isVowel(form, n - 3) && form.charAt(n - 2) == form.charAt(n - 3)) {
      return cut(form, 2) + last;
    }
    boolean isShort = isVowel(form, n - 2) && !isVowel(form, n - 3);
    if (isShort) {
      return form + last;
    }
    return cut(form, 1) + (last == 'f' ? 'v' : last == 's' ? 'z' : last);
  }

  /** {@return forms of which the text may be an inflection; {@link #of} tells whether it is} */
  static List<String> bases(String text) {
    List<String> bases = new ArrayList<>(8);
    int n = text.length();
    switch (n < 2 ? ' ' : text.charAt(n - 1)) {
      case 's' -> addBasesOfPlural(text, bases);
      case 'n' -> {
        bases.add(cut(text, 1));
        addBasesOfStem(text, "en", bases);
      }
      case 'e' -> {
        bases.add(cut(text, 1));
        addBasesOfStem(text, "e", bases);
      }
      case 'd' -> addBasesOfVerb(text, "ed", bases);
      case 'g' -> addBasesOfVerb(text, "ing", bases);
      default -> {}
    }
    return bases;
  }

  private static void addBasesOfPlural(String text, List<String> bases) {
    bases.add(cut(text, 1));
    if (text.endsWith("'s") || text.endsWith("es")) {
      bases.add(cut(text, 2));
    }
    if (text.endsWith("ies")) {
      bases.add(cut(text, 3) + "y");
    }
  }

  private static void addBasesOfVerb(String text, String ending, List<String> bases) {
    if (text.endsWith(ending)) {
      bases.add(cut(text, ending.length()));
      bases.add(cut(text, ending.length()) + "e");
    }
  }

  /** What Dutch stems may come of: klikk- of klik, kanal- of kanaal, actiev- of actief, prijz- of prijs. */
  private static void addBasesOfStem(String text, String ending, List<String> bases) {
    if (!text.endsWith(ending) || text.length() < ending.length() + 2) {
      return;
    }
    String stem = cut(text, ending.length());
    String start = cut(stem, 1);
    char last = stem.charAt(stem.length() - 1);
    bases.add(stem);
    bases.add(start);
    bases.add(start + start.charAt(start.length() - 1) + last);
    if (last == 'v' || last == 'z') {
      bases.add(start + (last == 'v' ? 'f' : 's'));
    }
  }

  private static String cut(String form, int n) {
    return form.substring(0, form.length() - n);
  }

  private static boolean isVowel(String form, int at) {
    return at >= 0 && VOWELS.indexOf(form.charAt(at)) >= 0;
  }
}
