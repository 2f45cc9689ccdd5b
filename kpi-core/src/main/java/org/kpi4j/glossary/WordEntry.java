package org.kpi4j.glossary;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.function.Supplier;
import org.kpi4j.model.Language;

/** A word as it is listed: what finding it in a name takes, and the rest of it once somebody asks. */
final class WordEntry {
  private final String id;
  private final WordKind kind;
  private final List<Form> forms;
  private final Supplier<Word> word;

  WordEntry(String id, WordKind kind, List<Form> forms, Supplier<Word> word) {
    this.id = id;
    this.kind = kind;
    this.forms = forms;
    this.word = Suppliers.memoize(word::get);
  }

  /** How the word is written in a language, in lower case, with the mark by which keys of names know it. */
  record Form(String text, Language language, long mark) {}

  String id() {
    return id;
  }

  WordKind kind() {
    return kind;
  }

  List<Form> forms() {
    return forms;
  }

  Word word() {
    return word.get();
  }

  /** {@return whether the word has plurals and other endings, and compounds are made with it} */
  boolean isInflected() {
    return kind != WordKind.FILLER && kind != WordKind.LINK;
  }
}
