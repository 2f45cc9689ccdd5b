package org.kpi4j.glossary;

import java.util.Map;

/** Words, concepts and tools by id, while a glossary is put together. */
record GlossaryEntries(
    Map<String, Word> words, Map<String, Placed<Concept>> concepts, Map<String, Tool> tools) {
  void add(GlossaryEntries more) {
    words.putAll(more.words);
    concepts.putAll(more.concepts);
    tools.putAll(more.tools);
  }

  void put(Placed<Concept> concept) {
    concepts.put(concept.value().id(), concept);
  }
}
