package org.kpi4j.glossary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words by their forms of several tokens, of which the last may be inflected. */
final class Phrases {
  private final Map<String, Phrase> byFirst = new HashMap<>(1 << 11);

  void add(Phrase phrase) {
    String first = phrase.first();
    Phrase head = byFirst.putIfAbsent(first, phrase);
    if (head != null) {
      byFirst.put(first, head.with(phrase));
    }
  }

  boolean begin(String text) {
    return byFirst.containsKey(text);
  }

  /** {@return the longest phrase at this token; a listed form goes before an inflection of one as long} */
  @Nullable
  Phrase at(List<Token> tokens, int at) {
    Phrase first = at + 1 < tokens.size() ? byFirst.get(tokens.get(at).text()) : null;
    return first == null ? null : longest(first, tokens, at);
  }

  private static @Nullable Phrase longest(Phrase first, List<Token> tokens, int at) {
    char initial = tokens.get(at + 1).text().charAt(0);
    Phrase inflected = null;
    for (Phrase phrase = first; phrase != null; phrase = phrase.next()) {
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
