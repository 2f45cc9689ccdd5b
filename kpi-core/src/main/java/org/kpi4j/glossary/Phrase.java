package org.kpi4j.glossary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form of several tokens. */
final class Phrase {
  /** No place in a text. */
  static final int NONE = -1;

  private final String text;
  private final int size;
  private final boolean canEnd;
  private final int second;
  private final char initial;
  private Entry entry;
  private @Nullable Phrase next;

  /** Takes tokens with a blank between two, and whether the last one may be inflected. */
  Phrase(String text, int size, Entry entry, boolean canEnd) {
    this.text = text;
    this.size = size;
    this.entry = entry;
    this.canEnd = canEnd;
    this.second = text.indexOf(' ') + 1;
    this.initial = text.charAt(second);
  }

  /** {@return the phrase that is tried after this one: it has the same first token and is no longer} */
  @Nullable
  Phrase next() {
    return next;
  }

  /** {@return the first of this phrase, all after it, and another one, which goes behind all that are as long or longer} */
  Phrase with(Phrase added) {
    if (size < added.size) {
      added.next = this;
      return added;
    }
    Phrase last = this;
    added.follow(last);
    while (last.next != null && last.next.size >= added.size) {
      last = last.next;
      added.follow(last);
    }
    added.next = last.next;
    last.next = added;
    return this;
  }

  private void follow(Phrase earlier) {
    if (earlier.text.equals(text)) {
      entry = entry.after(earlier.entry);
    }
  }

  Entry entry() {
    return entry;
  }

  /** {@return how many tokens it is of} */
  int size() {
    return size;
  }

  String first() {
    return text.substring(0, second - 1);
  }

  /** {@return the first character of the second token, which is the same in all its inflections} */
  char initial() {
    return initial;
  }

  /** {@return where the last token begins in the text when all before it stand here, given that the first does} */
  int last(List<Token> tokens, int at) {
    int from = second;
    boolean fits = at + size <= tokens.size();
    for (int i = at + 1; fits && i < at + size - 1; i++) {
      String token = tokens.get(i).text();
      fits = text.startsWith(token, from) && text.charAt(from + token.length()) == ' ';
      from += token.length() + 1;
    }
    return fits ? from : NONE;
  }

  /** {@return whether this is the last token, which begins at this place} */
  boolean endsWith(String token, int last) {
    return text.length() - last == token.length() && text.startsWith(token, last);
  }

  /** {@return whether this is an inflection of the last token, which begins at this place} */
  boolean isInflected(String token, int last) {
    return canEnd
        && token.regionMatches(0, text, last, Inflection.kept(text.length() - last))
        && Forms.isInflection(token, text.substring(last), entry);
  }
}
