package org.kpi4j.glossary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a glossary, line by line: comments after {@code #}, words one a line, concepts and tools as blocks
 * of {@code key: value} lines that a blank line ends.
 *
 * <p>It takes the ids, the kinds of the words, and the places of the rest, which is read when somebody asks for it.
 */
final class GlossaryText {
  private static final byte[] WORD = "word".getBytes(UTF_8);
  private static final byte[] CONCEPT = "concept".getBytes(UTF_8);
  private static final byte[] TOOL = "tool".getBytes(UTF_8);
  private static final byte[] ENGLISH = "en".getBytes(UTF_8);
  private static final byte[] DUTCH = "nl".getBytes(UTF_8);
  private final byte[] text;
  private final String source;
  private final GlossaryEntries entries = new GlossaryEntries();
  private int number;
  private @Nullable Lines block;
  private int blockEnd;
  private List<Lines> names = new ArrayList<>(2);

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
    if (first == 'w' && isKey(WORD, from)) {
      endBlock();
      addWord(lines(from, end));
    } else if ((first == 'c' && isKey(CONCEPT, from)) || (first == 't' && isKey(TOOL, from))) {
      endBlock();
      block = lines(from, end);
    } else if (block == null) {
      Field field = Field.parse(lines(from, end).head());
      throw field.line().error("a block must begin with one of [concept, tool, word]", field.key());
    } else if ((first == 'e' && isKey(ENGLISH, from)) || (first == 'n' && isKey(DUTCH, from))) {
      names.add(lines(from, end));
    }
    blockEnd = end;
  }

  private Lines lines(int from, int end) {
    return new Lines(text, from, end, source, number);
  }

  private boolean isKey(byte[] key, int from) {
    for (int i = 0; i < key.length; i++) {
      if (from + i == text.length || text[from + i] != key[i]) {
        return false;
      }
    }
    int at = from + key.length;
    while (at < text.length && text[at] == ' ') {
      at++;
    }
    return at < text.length && text[at] == ':';
  }

  private void addWord(Lines line) {
    WordEntry word = WordEntry.read(line);
    if (entries.words().putIfAbsent(word.id(), word) != null) {
      throw line.head().error("the id of a word must stand only once in " + source, word.id());
    }
  }

  private void endBlock() {
    if (block != null) {
      addBlock(block.until(blockEnd), block.columns().next());
      block = null;
      names = new ArrayList<>(2);
    }
  }

  private void addBlock(Lines lines, String id) {
    boolean isTool = lines.initial() == 't';
    boolean isNew = isTool
        ? entries.tools().putIfAbsent(id, new ToolEntry(lines)) == null
        : entries.concepts().putIfAbsent(id, new WrittenConcept(id, lines, names)) == null;
    if (!isNew) {
      throw lines
          .head()
          .error(
              "the id of a " + (isTool ? "tool" : "concept") + " must stand only once in " + source,
              id);
    }
  }
}
