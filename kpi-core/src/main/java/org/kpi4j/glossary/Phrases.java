package org.kpi4j.glossary;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words by their forms of several tokens, of which the last may be inflected. */
final class Phrases {
  private final Map<String, List<Phrase>> byFirst = new HashMap<>();

  /**
   * A form of several tokens.
   *
   * @param rest the tokens after the first
   * @param entry the form
   * @param canEnd whether the last token may be inflected
   */
  record Phrase(ImmutableList<String> rest, Entry entry, boolean canEnd) {
    String last() {
      return rest.get(rest.size() - 1);
    }
  }

  void add(List<String> texts, Entry entry, boolean canEnd) {
    Phrase phrase = new Phrase(ImmutableList.copyOf(texts.subList(1, texts.size())), entry, canEnd);
    List<Phrase> list = byFirst.computeIfAbsent(texts.get(0), first -> new ArrayList<>(2));
    list.add(place(list, phrase.rest().size()), phrase);
  }

  /** {@return where a phrase of this length goes: behind all that are as long or longer} */
  private static int place(List<Phrase> list, int size) {
    int at = list.size();
    while (at > 0 && list.get(at - 1).rest().size() < size) {
      at--;
    }
    return at;
  }

  boolean begin(String text) {
    return byFirst.containsKey(text);
  }

  /** {@return the longest phrase at this token; a listed form goes before an inflection of one as long} */
  @Nullable
  Phrase at(List<Token> tokens, int at) {
    List<Phrase> candidates = byFirst.get(tokens.get(at).text());
    Phrase inflected = null;
    for (Phrase phrase : candidates == null ? ImmutableList.<Phrase>of() : candidates) {
      if (inflected != null && inflected.rest().size() > phrase.rest().size()) {
        return inflected;
      }
      if (begins(phrase, tokens, at + 1)) {
        String last = tokens.get(at + phrase.rest().size()).text();
        if (last.equals(phrase.last())) {
          return phrase;
        }
        inflected = inflected == null && ends(phrase, last) ? phrase : inflected;
      }
    }
    return inflected;
  }

  /** {@return whether all tokens but the last are those of the phrase} */
  private static boolean begins(Phrase phrase, List<Token> tokens, int from) {
    int size = phrase.rest().size();
    if (from + size > tokens.size()) {
      return false;
    }
    for (int i = 0; i < size - 1; i++) {
      if (!tokens.get(from + i).text().equals(phrase.rest().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean ends(Phrase phrase, String last) {
    String form = phrase.last();
    return phrase.canEnd()
        && last.charAt(0) == form.charAt(0)
        && Forms.isInflection(last, form, phrase.entry());
  }
}
