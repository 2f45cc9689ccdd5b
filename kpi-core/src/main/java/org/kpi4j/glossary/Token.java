package org.kpi4j.glossary;

/** A run of letters, a number or a sign in a name. */
record Token(String text, int start, int end, Part.Sort sort) {
  boolean isWord() {
    return sort == Part.Sort.WORD;
  }
}
