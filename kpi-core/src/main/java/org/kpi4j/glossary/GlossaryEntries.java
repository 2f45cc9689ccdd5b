package org.kpi4j.glossary;

import java.util.LinkedHashMap;
import java.util.Map;

/** Words, concepts and tools by id, while a glossary is put together. */
record GlossaryEntries(
    Map<String, WordEntry> words,
    Map<String, ConceptEntry> concepts,
    Map<String, ToolEntry> tools) {
  GlossaryEntries() {
    this(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  GlossaryEntries copy() {
    return new GlossaryEntries(
        new LinkedHashMap<>(words), new LinkedHashMap<>(concepts), new LinkedHashMap<>(tools));
  }

  void add(GlossaryEntries more) {
    words.putAll(more.words);
    concepts.putAll(more.concepts);
    tools.putAll(more.tools);
  }

  void put(Concept concept) {
    concepts.put(concept.id(), new GivenConcept(concept));
  }
}
