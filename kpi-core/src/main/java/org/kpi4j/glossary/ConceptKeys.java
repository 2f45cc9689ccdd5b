package org.kpi4j.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Concepts by the keys of their names, behind those of an earlier table. */
final class ConceptKeys {
  private final @Nullable ConceptKeys earlier;
  private final Lexicon lexicon;
  private final Map<Long, ConceptEntry> byKey = new HashMap<>(1 << 12);
  private final List<Unlisted> unlisted = new ArrayList<>();

  /**
   * A name with a word that has to be cut or guessed.
   *
   * @param name the name
   * @param entry the concept
   */
  record Unlisted(String name, ConceptEntry entry) {}

  ConceptKeys(@Nullable ConceptKeys earlier, Lexicon lexicon) {
    this.earlier = earlier;
    this.lexicon = lexicon;
  }

  /** {@return the concept with this key, unless it is in an earlier table} */
  @Nullable
  ConceptEntry find(long key) {
    return byKey.get(key);
  }

  private @Nullable ConceptEntry findAnywhere(long key) {
    ConceptEntry found = earlier == null ? null : earlier.findAnywhere(key);
    return found == null ? find(key) : found;
  }

  /** {@return the names that could not be taken up, here and earlier} */
  List<Unlisted> unlisted() {
    List<Unlisted> all = earlier == null ? new ArrayList<>() : earlier.unlisted();
    all.addAll(unlisted);
    return all;
  }

  /** Takes up those of the names that are nothing but listed words. */
  void addListed(List<String> names, ConceptEntry entry) {
    for (String name : names) {
      long key = lexicon.listedKey(name);
      if (key == Lexicon.UNLISTED) {
        unlisted.add(new Unlisted(name, entry));
      } else {
        add(name, key, entry);
      }
    }
  }

  void add(String name, long key, ConceptEntry entry) {
    if (key == Lexicon.UNLISTED) {
      throw new WrongLine(entry.place(), "a name must have a letter or digit: '" + name + "'");
    }
    ConceptEntry other = findAnywhere(key);
    if (other == null) {
      byKey.put(key, entry);
    } else if (!other.id().equals(entry.id())) {
      throw new WrongLine(
          entry.place(),
          "the name '" + name + "' is already a name of '" + other.id() + "' (" + other.place()
              + ")");
    }
  }

  /** Takes up the id as a name, unless it is one of another concept. */
  void addId(long key, ConceptEntry entry) {
    if (key != Lexicon.UNLISTED && findAnywhere(key) == null) {
      byKey.put(key, entry);
    }
  }
}
