package org.kpi4j.glossary;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Words by their letters, for finding every word that begins at a place, and words with one letter wrong. */
final class Trie {
  /** Where all words begin. */
  static final int ROOT = 0;

  private char[] letter = new char[1 << 12];
  private int[] child = new int[1 << 12];
  private int[] sibling = new int[1 << 12];
  private @Nullable Entry[] entry = new @Nullable Entry[1 << 12];
  private boolean[] isPart = new boolean[1 << 12];
  private int size = 1;

  /** {@return the node after a node and the letters of a form from this one on; made if no word went on so} */
  int path(int start, String form, int from) {
    int node = start;
    for (int i = from; i < form.length(); i++) {
      int next = step(node, form.charAt(i));
      node = next == 0 ? grow(node, form.charAt(i)) : next;
    }
    return node;
  }

  /**
   * Takes up a form.
   *
   * @param node the node after its last letter
   * @param value the word; an earlier one with this form goes before it, in no language when theirs differ
   * @param canBePart whether the form is one of those that are found
   */
  void add(int node, Entry value, boolean canBePart) {
    Entry earlier = entry[node];
    entry[node] = earlier == null ? value : earlier.beside(value);
    isPart[node] |= canBePart;
  }

  /** {@return the node after this letter; 0 when no word goes on so} */
  int step(int node, char c) {
    int next = child[node];
    while (next != 0 && letter[next] != c) {
      next = sibling[next];
    }
    return next;
  }

  @Nullable
  Entry at(int node) {
    return isPart[node] ? entry[node] : null;
  }

  /** {@return the only word from which the text differs by one letter, after the first; null for none or several} */
  @Nullable
  Entry slip(String text) {
    Found found = new Found();
    int node = ROOT;
    for (int i = 0; i < text.length(); i++) {
      if (i > 0) {
        collect(node, text, i, found);
      }
      node = step(node, text.charAt(i));
      if (node == 0) {
        return found.only();
      }
    }
    for (int next = child[node]; next != 0; next = sibling[next]) {
      found.add(at(next));
    }
    return found.only();
  }

  private void collect(int node, String text, int i, Found found) {
    found.add(end(node, text, i + 1));
    for (int next = child[node]; next != 0; next = sibling[next]) {
      if (letter[next] != text.charAt(i)) {
        found.add(end(next, text, i + 1));
        found.add(end(next, text, i));
        found.add(swapped(next, text, i));
      }
    }
  }

  private @Nullable Entry swapped(int next, String text, int i) {
    boolean fits = i + 1 < text.length() && letter[next] == text.charAt(i + 1);
    int after = fits ? step(next, text.charAt(i)) : 0;
    return after == 0 ? null : end(after, text, i + 2);
  }

  private @Nullable Entry end(int start, String text, int from) {
    int node = start;
    for (int i = from; i < text.length(); i++) {
      node = step(node, text.charAt(i));
      if (node == 0) {
        return null;
      }
    }
    return at(node);
  }

  private int grow(int node, char c) {
    if (size == letter.length) {
      letter = Arrays.copyOf(letter, size * 2);
      child = Arrays.copyOf(child, size * 2);
      sibling = Arrays.copyOf(sibling, size * 2);
      entry = Arrays.copyOf(entry, size * 2);
      isPart = Arrays.copyOf(isPart, size * 2);
    }
    letter[size] = c;
    sibling[size] = child[node];
    child[node] = size;
    return size++;
  }

  /** The words found so far, as long as they are one and the same. */
  private static final class Found {
    private @Nullable Entry first;
    private boolean several;

    void add(@Nullable Entry found) {
      if (found != null) {
        several |= first != null && !first.listed().id().equals(found.listed().id());
        first = found;
      }
    }

    @Nullable
    Entry only() {
      return several ? null : first;
    }
  }
}
