package org.kpi4j.glossary;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Reads the text of a glossary, line by line: comments after {@code #}, words one a line, concepts and tools as blocks
 * of {@code key: value} lines that a blank line ends.
 *
 * <p>Of a block it takes the id and the names; the rest is read when somebody asks for it.
 */
final class GlossaryText {
  private static final int NONE = -1;
  private final byte[] text;
  private final String source;
  private final GlossaryEntries entries =
      new GlossaryEntries(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
  private List<Field> names = new ArrayList<>();
  private int number;
  private int blockStart = NONE;
  private int blockEnd;
  private int blockNumber;

  private GlossaryText(byte[] text, String source) {
    this.text = text;
    this.source = source;
  }

  static GlossaryEntries entries(byte[] text, String source) {
    return new GlossaryText(text, source).read();
  }

  private GlossaryEntries read() {
    int from = 0;
    while (from < text.length) {
      int end = Lines.end(text, from);
      number++;
      line(from, end);
      from = end + 1;
    }
    endBlock();
    return entries;
  }

  private void line(int start, int end) {
    int from = start;
    while (from < end && text[from] >= 0 && text[from] <= ' ') {
      from++;
    }
    if (from == end) {
      endBlock();
    } else if (text[from] != '#') {
      line(from, end, text[from]);
    }
  }

  private void line(int from, int end, byte first) {
    if (first == 'w' && isKey("word", from)) {
      endBlock();
      addWord(field(from, end));
    } else if ((first == 'c' && isKey("concept", from)) || (first == 't' && isKey("tool", from))) {
      endBlock();
      blockStart = from;
      blockNumber = number;
    } else if (blockStart == NONE) {
      Field field = field(from, end);
      throw field.line().error("a block must begin with one of [concept, tool, word]", field.key());
    } else if ((first == 'e' && isKey("en", from)) || (first == 'n' && isKey("nl", from))) {
      names.add(field(from, end));
    }
    blockEnd = end;
  }

  private boolean isKey(String key, int from) {
    int at = from;
    while (at - from < key.length() && at < text.length && text[at] == key.charAt(at - from)) {
      at++;
    }
    boolean isWhole = at - from == key.length();
    while (isWhole && at < text.length && text[at] == ' ') {
      at++;
    }
    return isWhole && at < text.length && text[at] == ':';
  }

  private Field field(int from, int end) {
    return Field.parse(Lines.line(text, from, end, source, number));
  }

  private void addWord(Field field) {
    WordEntry word = WordLine.entry(field);
    if (entries.words().putIfAbsent(word.id(), word) != null) {
      throw field.line().error("the id of a word must stand only once in " + source, word.id());
    }
  }

  private void endBlock() {
    if (blockStart != NONE) {
      addBlock(new Lines(text, blockStart, blockEnd, source, blockNumber));
      names = new ArrayList<>();
      blockStart = NONE;
    }
  }

  private void addBlock(Lines lines) {
    Field head = Field.parse(lines.head());
    String id = head.value();
    boolean isNew = head.key().equals("concept")
        ? entries.concepts().putIfAbsent(id, ConceptEntry.read(head, lines, names)) == null
        : entries.tools().putIfAbsent(id, Suppliers.memoize(() -> ToolBlock.tool(lines))) == null;
    if (!isNew) {
      throw head.line()
          .error("the id of a " + head.key() + " must stand only once in " + source, id);
    }
  }
}
