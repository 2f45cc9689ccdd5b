package org.kpi4j.glossary;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.kpi4j.model.Language;

/**
 * The words of a language by their forms of one token, inflections included. What a text is an inflection of is found
 * out when it is first met, not by listing all inflections beforehand; a listed form goes before an inflection, and an
 * earlier word before a later one.
 */
final class Forms {
  private static final int SHORTEST_INFLECTED = 5;
  private static final int ROOM = 1 << 11;
  private final List<Base> inOrder = new ArrayList<>(1 << 12);
  private final Map<String, Base> bases = new HashMap<>(1 << 13);
  private final Map<String, Entry> met = new ConcurrentHashMap<>(1 << 11);

  /** Some texts that were met and are a form of no word; a later one drives out an earlier one. */
  private final AtomicReferenceArray<@Nullable String> strange = new AtomicReferenceArray<>(ROOM);

  /** A listed form; the next one has the same text. */
  private static final class Base {
    private final String text;
    private final boolean isInflected;
    private final int order;
    private Entry entry;
    private @Nullable Base next;

    /** What finding the text gives; found out when it is first met, perhaps by several threads alike. */
    private @Nullable Entry found;

    Base(String text, Entry entry, boolean isInflected, int order) {
      this.text = text;
      this.entry = entry;
      this.isInflected = isInflected && entry.listed().isInflected();
      this.order = order;
    }

    /** Puts another one with this text behind all others. */
    void append(Base added) {
      Base last = this;
      added.entry = added.entry.after(entry);
      while (last.next != null) {
        last = last.next;
        added.entry = added.entry.after(last.entry);
      }
      last.next = added;
    }

    boolean isLong() {
      return isInflected && text.length() > 2;
    }

    List<String> inflections() {
      return isInflected ? Inflection.of(text, entry.language(), entry.kind()) : ImmutableList.of();
    }
  }

  /** Takes up a form; one that is only part of what is written has no inflections. */
  void add(String text, Entry entry, boolean isInflected) {
    Base added = new Base(text, entry, isInflected, inOrder.size());
    inOrder.add(added);
    Base first = bases.putIfAbsent(text, added);
    if (first != null) {
      first.append(added);
    }
  }

  /** {@return the word of the text, not caring which languages have it; null when it is a form of none} */
  @Nullable
  Entry first(String text) {
    Base listed = bases.get(text);
    return listed == null ? inflected(text) : listed.entry;
  }

  /** {@return the word of the text; null when it is a form of none} */
  @Nullable
  Entry find(String text) {
    Base listed = bases.get(text);
    return listed == null ? inflected(text) : found(listed, text);
  }

  private @Nullable Entry found(Base listed, String text) {
    Entry found = listed.found;
    if (found == null) {
      found = search(text);
      listed.found = found;
    }
    return found;
  }

  private @Nullable Entry inflected(String text) {
    Entry known = met.get(text);
    if (known != null) {
      return known;
    }
    int slot = (text.hashCode() ^ (text.hashCode() >>> Short.SIZE)) & (ROOM - 1);
    return text.equals(strange.get(slot)) ? null : search(text, slot);
  }

  private @Nullable Entry search(String text, int slot) {
    Entry found = search(text);
    if (found == null) {
      strange.setRelease(slot, text);
    } else {
      met.put(text, found);
    }
    return found;
  }

  private @Nullable Entry search(String text) {
    Choice choice = new Choice();
    for (Base base = bases.get(text); base != null; base = base.next) {
      choice.offer(base, 0);
    }
    for (String form : Inflection.bases(text)) {
      for (Base base = bases.get(form); base != null; base = base.next) {
        if (base.isInflected && isInflection(text, form, base.entry)) {
          choice.offer(base, inOrder.size());
        }
      }
    }
    return choice.made();
  }

  static boolean isInflection(String text, String form, Entry entry) {
    return Inflection.is(text, form, entry.language(), entry.kind());
  }

  /** {@return the letters of all words; compounds are made of listed ones, and of inflections long enough to be no accident} */
  Trie trie() {
    Trie trie = new Trie();
    for (Base base : inOrder) {
      trie.add(trie.path(Trie.ROOT, base.text, 0), base.entry, base.isLong());
    }
    for (Base base : inOrder) {
      addInflections(base, trie);
    }
    return trie;
  }

  private static void addInflections(Base base, Trie trie) {
    int kept = Inflection.kept(base.text.length());
    int stem = trie.path(Trie.ROOT, base.text.substring(0, kept), 0);
    for (String inflected : base.inflections()) {
      boolean canBePart = base.isLong() && inflected.length() >= SHORTEST_INFLECTED;
      trie.add(trie.path(stem, inflected, kept), base.entry, canBePart);
    }
  }

  /** The first of what was found; in no language when others are in another one. */
  private static final class Choice {
    private @Nullable Base best;
    private int bestOrder;
    private @Nullable Language language;
    private boolean isMixed;

    void offer(Base base, int later) {
      int order = base.order + later;
      isMixed |= language != null && !language.equals(base.entry.language());
      language = base.entry.language();
      if (best == null || order < bestOrder) {
        best = base;
        bestOrder = order;
      }
    }

    @Nullable
    Entry made() {
      if (best == null) {
        return null;
      }
      return isMixed ? best.entry.inNoLanguage() : best.entry;
    }
  }
}
