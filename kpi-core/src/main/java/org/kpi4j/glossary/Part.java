package org.kpi4j.glossary;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kpi4j.model.Language;

/** A part of a name: a known word, an unknown one, a number or a sign, with its place. */
public final class Part implements Serializable {
  private static final long serialVersionUID = 1;

  /** What a part is, when it is no word. */
  enum Sort {
    WORD,
    NUMBER,
    OPEN,
    CLOSE,
    BREAK
  }

  private final String text;
  private final int start;
  private final int end;
  private final Sort sort;
  private final @Nullable Word word;
  private final long mark;
  private final Language language;

  Part(String text, int start, int end, Sort sort, @Nullable Entry entry) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.sort = sort;
    this.word = entry == null ? null : entry.word();
    this.language = entry == null ? Language.UNDETERMINED : entry.language();
    this.mark = entry == null ? Entry.mark(text) : entry.mark();
  }

  /** {@return the text of the part in lower case and without accents} */
  public String text() {
    return text;
  }

  /** {@return where it begins in the name, inclusive} */
  public int start() {
    return start;
  }

  /** {@return where it ends in the name, exclusive} */
  public int end() {
    return end;
  }

  /** {@return the word that it is; empty for an unknown word, a number or a sign} */
  public Optional<Word> word() {
    return Optional.ofNullable(word);
  }

  /** {@return the language of the word; undetermined for an unknown one, and for a form that several languages have} */
  public Language language() {
    return language;
  }

  /** {@return whether it is a word, known or not} */
  public boolean isWord() {
    return sort == Sort.WORD;
  }

  /** {@return whether it is a number} */
  public boolean isNumber() {
    return sort == Sort.NUMBER;
  }

  /**
   * {@return whether it is a known word of this kind}
   *
   * @param kind the kind
   */
  public boolean is(WordKind kind) {
    return word != null && word.kind() == kind;
  }

  /**
   * {@return whether it is the word with this id}
   *
   * @param id the id of a word
   */
  public boolean is(String id) {
    return word != null && word.id().equals(id);
  }

  /**
   * {@return whether it is a known word that tells this}
   *
   * @param trait the fact
   */
  public boolean has(Trait trait) {
    return word != null && word.has(trait);
  }

  /**
   * {@return whether it is a known word with this tag}
   *
   * @param tag one of the tags that the head of the glossary explains, such as {@code post}
   */
  public boolean isTagged(String tag) {
    return word != null && word.isTagged(tag, text);
  }

  /** {@return whether it is a word without a meaning of its own for a metric} */
  public boolean isFiller() {
    return is(WordKind.FILLER);
  }

  /** {@return whether it opens a remark in brackets} */
  public boolean opens() {
    return sort == Sort.OPEN;
  }

  /** {@return whether it closes a remark in brackets} */
  public boolean closes() {
    return sort == Sort.CLOSE;
  }

  /** {@return whether it is a sign between two parts, such as a slash or a comma} */
  public boolean breaks() {
    return sort == Sort.BREAK;
  }

  /** {@return whether it counts when names are compared} */
  boolean isTelling() {
    return sort == Sort.NUMBER || (sort == Sort.WORD && !isFiller());
  }

  long mark() {
    return mark;
  }

  @Override
  public String toString() {
    return word == null ? text : text + "=" + word.id();
  }
}
