package org.kpi4j.glossary;

import org.jspecify.annotations.Nullable;

/** A word as it is listed: its id and kind, and the rest of it once somebody asks. */
final class WordEntry {
  private static final WordKind[] KINDS = WordKind.values();
  private final String id;
  private final WordKind kind;
  private final Lines line;
  private final Columns columns;

  /** What the line says; read when it is first asked for, perhaps by several threads alike. */
  private volatile @Nullable Word word;

  private WordEntry(String id, WordKind kind, Lines line, Columns columns) {
    this.id = id;
    this.kind = kind;
    this.line = line;
    this.columns = columns;
  }

  /** {@return the word that this line writes} */
  static WordEntry read(Lines line) {
    Columns columns = line.columns();
    String id = columns.next();
    String kind = columns.next();
    WordKind known = Field.find(KINDS, kind);
    return new WordEntry(id, known == null ? WordLine.word(line).kind() : known, line, columns);
  }

  String id() {
    return id;
  }

  WordKind kind() {
    return kind;
  }

  Word word() {
    Word read = word;
    if (read == null) {
      read = WordLine.word(line);
      word = read;
    }
    return read;
  }

  /** {@return whether the word has plurals and other endings, and compounds are made with it} */
  boolean isInflected() {
    return kind != WordKind.FILLER && kind != WordKind.LINK;
  }

  /** {@return the forms of the word} */
  WordForms forms() {
    return columns.forms();
  }
}
