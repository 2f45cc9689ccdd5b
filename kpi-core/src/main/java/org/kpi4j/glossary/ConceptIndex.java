package org.kpi4j.glossary;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds concepts by the parts of their names, whatever the order of the parts. Names in a second language are
 * taken up when a search without them was in vain, and names with words that have to be cut or guessed after those:
 * cutting takes a table that most searches can do without.
 */
final class ConceptIndex {
  private final Lexicon lexicon;
  private final Map<Long, ConceptEntry> listed = new HashMap<>(1 << 12);
  private final List<Later> unlisted = new ArrayList<>();
  private final Supplier<Map<Long, ConceptEntry>> listedInAll;
  private final Supplier<Map<Long, ConceptEntry>> all;

  /** A name that is taken up later. */
  private record Later(String name, ConceptEntry entry) {}

  ConceptIndex(Iterable<ConceptEntry> concepts, Lexicon lexicon) {
    this.lexicon = lexicon;
    for (ConceptEntry entry : concepts) {
      for (String name : entry.names()) {
        addListed(name, entry, listed);
      }
    }
    listedInAll = Suppliers.memoize(() -> listedInAll(concepts));
    all = Suppliers.memoize(() -> all(concepts));
  }

  private Map<Long, ConceptEntry> listedInAll(Iterable<ConceptEntry> concepts) {
    Map<Long, ConceptEntry> byName = new HashMap<>(listed);
    for (ConceptEntry entry : concepts) {
      for (String name : entry.otherNames()) {
        addListed(name, entry, byName);
      }
    }
    return byName;
  }

  private void addListed(String name, ConceptEntry entry, Map<Long, ConceptEntry> byName) {
    long key = lexicon.listedKey(name);
    if (key == Lexicon.UNLISTED) {
      unlisted.add(new Later(name, entry));
    } else {
      add(name, key, entry, byName);
    }
  }

  private Map<Long, ConceptEntry> all(Iterable<ConceptEntry> concepts) {
    Map<Long, ConceptEntry> byName = new HashMap<>(listedInAll.get());
    for (Later later : unlisted) {
      add(later.name, key(lexicon.parts(later.name)), later.entry, byName);
    }
    for (ConceptEntry entry : concepts) {
      long key = key(lexicon.parts(entry.id()));
      if (key != 0) {
        byName.putIfAbsent(key, entry);
      }
    }
    return byName;
  }

  private static void add(
      String name, long key, ConceptEntry entry, Map<Long, ConceptEntry> byName) {
    if (key == Lexicon.UNLISTED) {
      throw new WrongLine(entry.place(), "a name must have a letter or digit: '" + name + "'");
    }
    ConceptEntry other = byName.putIfAbsent(key, entry);
    if (other != null && !other.id().equals(entry.id())) {
      throw new WrongLine(
          entry.place(),
          "the name '" + name + "' is already a name of '" + other.id() + "' (" + other.place()
              + ")");
    }
  }

  /** Takes up the names that were left for later. */
  void complete() {
    var unused = all.get();
  }

  Optional<Concept> find(String name) {
    long key = lexicon.listedKey(name);
    return key == Lexicon.UNLISTED ? find(lexicon.parts(name)) : find(key);
  }

  Optional<Concept> find(List<Part> parts) {
    return find(key(parts));
  }

  private Optional<Concept> find(long key) {
    ConceptEntry found = key == 0 ? null : entry(key);
    return found == null ? Optional.empty() : Optional.of(found.concept());
  }

  private @Nullable ConceptEntry entry(long key) {
    ConceptEntry found = listed.get(key);
    found = found == null ? listedInAll.get().get(key) : found;
    return found == null ? all.get().get(key) : found;
  }

  private static long key(List<Part> parts) {
    long key = 0;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.isTelling()) {
        key += part.mark();
      }
    }
    return key;
  }
}
