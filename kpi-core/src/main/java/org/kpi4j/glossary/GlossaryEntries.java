package org.kpi4j.glossary;

import java.util.Map;
import java.util.function.Supplier;

/** Words, concepts and tools by id, while a glossary is put together. */
record GlossaryEntries(
    Map<String, WordEntry> words,
    Map<String, ConceptEntry> concepts,
    Map<String, Supplier<Tool>> tools) {
  void add(GlossaryEntries more) {
    words.putAll(more.words);
    concepts.putAll(more.concepts);
    tools.putAll(more.tools);
  }

  void put(Concept concept) {
    concepts.put(concept.id(), ConceptEntry.of(concept));
  }
}
