package org.kpi4j.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words by their forms of several tokens, of which the last may be inflected. */
final class Phrases {
  private final Map<String, List<Phrase>> byFirst = new HashMap<>(1 << 11);

  void add(Phrase phrase) {
    String first = phrase.first();
    List<Phrase> list = byFirst.get(first);
    if (list == null) {
      list = new ArrayList<>(2);
      byFirst.put(first, list);
    }
    list.add(place(list, phrase.size()), phrase);
  }

  /** {@return where a phrase of this length goes: behind all that are as long or longer} */
  private static int place(List<Phrase> list, int size) {
    int at = list.size();
    while (at > 0 && list.get(at - 1).size() < size) {
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
    List<Phrase> candidates =
        at + 1 < tokens.size() ? byFirst.get(tokens.get(at).text()) : null;
    return candidates == null ? null : longest(candidates, tokens, at);
  }

  private static @Nullable Phrase longest(List<Phrase> candidates, List<Token> tokens, int at) {
    char initial = tokens.get(at + 1).text().charAt(0);
    Phrase inflected = null;
    for (int i = 0; i < candidates.size(); i++) {
      Phrase phrase = candidates.get(i);
      if (inflected != null && inflected.size() > phrase.size()) {
        return inflected;
      }
      int last = phrase.initial() == initial ? phrase.last(tokens, at) : Phrase.NONE;
      if (last != Phrase.NONE) {
        String text = tokens.get(at + phrase.size() - 1).text();
        if (phrase.endsWith(text, last)) {
          return phrase;
        }
        inflected = inflected == null && phrase.isInflected(text, last) ? phrase : inflected;
      }
    }
    return inflected;
  }
}
