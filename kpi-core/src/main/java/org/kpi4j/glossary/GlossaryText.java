package org.kpi4j.glossary;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads the text of a glossary, line by line: comments after {@code #}, words one a line, concepts and tools as blocks
 * of {@code key: value} lines that a blank line ends.
 */
final class GlossaryText {
  private final String source;
  private final GlossaryEntries entries =
      new GlossaryEntries(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
  private final Map<String, Field> block = new LinkedHashMap<>();

  private GlossaryText(String source) {
    this.source = source;
  }

  static GlossaryEntries entries(String text, String source) {
    GlossaryText reader = new GlossaryText(source);
    int[] number = {0};
    text.lines().forEach(line -> reader.line(line.strip(), source + ":" + ++number[0]));
    reader.endBlock();
    return reader.entries;
  }

  private void line(String line, String place) {
    if (line.isEmpty()) {
      endBlock();
    } else if (line.charAt(0) != '#') {
      field(Field.parse(line, place));
    }
  }

  private void field(Field field) {
    if (field.key().equals("word")) {
      endBlock();
      add(WordLine.word(field), field);
      return;
    }
    boolean begins = field.key().equals("concept") || field.key().equals("tool");
    if (begins) {
      endBlock();
    } else if (block.isEmpty()) {
      throw field.error("a block must begin with one of [concept, tool, word]", field.key());
    }
    if (block.putIfAbsent(field.key(), field) != null) {
      throw field.error("a key must stand only once in a block", field.key());
    }
  }

  private void add(Word word, Field field) {
    if (entries.words().putIfAbsent(word.id(), word) != null) {
      throw field.error("the id of a word must stand only once in " + source, word.id());
    }
  }

  private void endBlock() {
    if (block.containsKey("concept")) {
      addConcept(new Block(block));
    } else if (!block.isEmpty()) {
      addTool(new Block(block));
    }
    block.clear();
  }

  private void addConcept(Block fields) {
    Field first = fields.first();
    Concept concept = ConceptBlock.concept(fields);
    Placed<Concept> placed = new Placed<>(concept, first.place());
    if (entries.concepts().putIfAbsent(concept.id(), placed) != null) {
      throw first.error("the id of a concept must stand only once in " + source, concept.id());
    }
  }

  private void addTool(Block fields) {
    Tool tool = ToolBlock.tool(fields);
    if (entries.tools().putIfAbsent(tool.id(), tool) != null) {
      throw fields.first().error("the id of a tool must stand only once in " + source, tool.id());
    }
  }
}
