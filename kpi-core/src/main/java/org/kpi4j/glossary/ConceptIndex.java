package org.kpi4j.glossary;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds concepts by the parts of their names, whatever the order of the parts. Names in a second language are
 * taken up when a search without them was in vain, and names with words that have to be cut or guessed after those:
 * cutting takes a table that most searches can do without.
 */
final class ConceptIndex {
  private final Iterable<ConceptEntry> concepts;
  private final Lexicon lexicon;
  private final ConceptKeys listed;

  /** Names in other languages; made when it is first asked for, perhaps by several threads alike. */
  private volatile @Nullable ConceptKeys others;

  /** Names with other words, and ids; made when it is first asked for, perhaps by several threads alike. */
  private volatile @Nullable ConceptKeys unlisted;

  ConceptIndex(Iterable<ConceptEntry> concepts, Lexicon lexicon) {
    this.concepts = concepts;
    this.lexicon = lexicon;
    this.listed = new ConceptKeys(null, lexicon);
    for (ConceptEntry entry : concepts) {
      listed.addListed(entry.names(), entry);
    }
  }

  private ConceptKeys others() {
    ConceptKeys known = others;
    if (known == null) {
      known = new ConceptKeys(listed, lexicon);
      for (ConceptEntry entry : concepts) {
        known.addListed(entry.otherNames(), entry);
      }
      others = known;
    }
    return known;
  }

  private ConceptKeys unlisted() {
    ConceptKeys known = unlisted;
    if (known == null) {
      known = unlisted(others());
      unlisted = known;
    }
    return known;
  }

  private ConceptKeys unlisted(ConceptKeys earlier) {
    ConceptKeys keys = new ConceptKeys(earlier, lexicon);
    for (ConceptKeys.Unlisted name : earlier.unlisted()) {
      keys.add(name.name(), lexicon.key(name.name()), name.entry());
    }
    for (ConceptEntry entry : concepts) {
      keys.addId(lexicon.key(entry.id()), entry);
    }
    return keys;
  }

  /** Takes up the names that were left for later. */
  void complete() {
    var unused = unlisted();
  }

  Optional<Concept> find(String name) {
    return find(lexicon.key(name));
  }

  Optional<Concept> find(List<Part> parts) {
    return find(key(parts));
  }

  private Optional<Concept> find(long key) {
    ConceptEntry found = key == Lexicon.UNLISTED ? null : entry(key);
    return found == null ? Optional.empty() : Optional.of(found.concept());
  }

  private @Nullable ConceptEntry entry(long key) {
    ConceptEntry found = listed.find(key);
    found = found == null ? others().find(key) : found;
    return found == null ? unlisted().find(key) : found;
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
