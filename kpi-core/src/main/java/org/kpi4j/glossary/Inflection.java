package org.kpi4j.glossary;

import java.util.LinkedHashSet;
import java.util.Set;
import org.kpi4j.model.Language;

/** The regular inflections of a word: plurals, Dutch adjectives, English verb forms. */
final class Inflection {
  private static final String VOWELS = "aeiou";

  private Inflection() {}

  static Set<String> of(String form, Language language, WordKind kind) {
    Set<String> forms = new LinkedHashSet<>();
    if (form.length() < 3 || !Character.isLetter(form.charAt(form.length() - 1))) {
      forms.add(form + "s");
    } else if (language.equals(Language.DUTCH)) {
      addDutch(form, forms);
    } else {
      addEnglish(form, kind, forms);
    }
    return forms;
  }

  private static void addEnglish(String form, WordKind kind, Set<String> forms) {
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

  private static void addDutch(String form, Set<String> forms) {
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

  private static String cut(String form, int n) {
    return form.substring(0, form.length() - n);
  }

  private static boolean isVowel(String form, int at) {
    return at >= 0 && VOWELS.indexOf(form.charAt(at)) >= 0;
  }
}
