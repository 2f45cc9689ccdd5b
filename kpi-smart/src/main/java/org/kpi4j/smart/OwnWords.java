package org.kpi4j.smart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.kpi4j.text.Span;

/** Pieces of a statement, taken over in the words of its author. */
record OwnWords(String text) {
  private static final String CLOSERS = ".!?;,: ";

  /** {@return the words at a place, as they read in the middle of a sentence} */
  String at(Span span) {
    String words = span.in(text);
    return span.start() == 0 ? uncapitalized(words) : words;
  }

  /** {@return the words at a place, with the article before them} */
  Span withArticle(ImmutableSet<String> articles, Span span) {
    int start = startOfWordBefore(span.start());
    return articles.contains(wordAt(start)) ? new Span(start, span.end()) : span;
  }

  /** {@return the words at a place, together with the word before it when that is one of these; otherwise with a prefix} */
  String with(ImmutableSet<String> kept, Span span, String prefix) {
    int start = startOfWordBefore(span.start());
    return kept.contains(wordAt(start)) ? at(new Span(start, span.end())) : prefix + at(span);
  }

  /** {@return the whole text with other words at a place} */
  String replacing(Span place, String words) {
    return capitalized(text.substring(0, place.start()) + words + text.substring(place.end()));
  }

  /** {@return the whole text without these places, without a point, beginning with a capital} */
  String without(List<Span> places) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Span place : ImmutableList.sortedCopyOf(Comparator.comparing(Span::start), places)) {
      if (place.start() >= at) {
        out.append(text, at, place.start());
        at = place.end();
      }
    }
    return capitalized(closed(out.append(text, at, text.length())));
  }

  static String capitalized(String words) {
    return words.isEmpty() || Character.isUpperCase(words.charAt(0))
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String closed(CharSequence words) {
    StringBuilder out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      boolean isDoubled = Character.isWhitespace(words.charAt(i))
          && (out.length() == 0 || out.charAt(out.length() - 1) == ' ');
      if (!isDoubled) {
        out.append(Character.isWhitespace(words.charAt(i)) ? ' ' : words.charAt(i));
      }
    }
    int end = out.length();
    while (end > 0 && CLOSERS.indexOf(out.charAt(end - 1)) >= 0) {
      end--;
    }
    return out.substring(0, end);
  }

  private int startOfWordBefore(int start) {
    int at = start;
    while (at > 0 && text.charAt(at - 1) == ' ') {
      at--;
    }
    while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private String wordAt(int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** Only a word that is written with one capital can have it for being the first. */
  private static String uncapitalized(String words) {
    int end = 1;
    while (end < words.length() && words.charAt(end) != ' ') {
      if (!Character.isLowerCase(words.charAt(end))
          && Character.isLetterOrDigit(words.charAt(end))) {
        return words;
      }
      end++;
    }
    return words.isEmpty() || end == 1
        ? words
        : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }
}
