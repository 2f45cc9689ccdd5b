package org.kpi4j.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A page of the project's documentation, cut into its marked blocks: a comment such as {@code <!-- code: FirstLook -->}, then a fence. */
final class Readme {
  static final Path PATH = Path.of("..", "..", "README.md");
  private static final String FENCE = "```";
  private final List<String> lines;

  private Readme(List<String> lines) {
    this.lines = lines;
  }

  static Readme load() throws IOException {
    return load(PATH);
  }

  static Readme load(Path page) throws IOException {
    return new Readme(Files.readAllLines(page));
  }

  /** {@return the blocks of one kind by the name in their marker} */
  Map<String, String> blocks(String kind) {
    Map<String, String> blocks = new LinkedHashMap<>();
    String start = "<!-- " + kind + ": ";
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(start)) {
        blocks.put(lines.get(i).substring(start.length()).replace(" -->", ""), block(i + 1));
      }
    }
    return blocks;
  }

  private String block(int fence) {
    List<String> block = new ArrayList<>();
    for (int i = fence + 1; !lines.get(i).startsWith(FENCE); i++) {
      block.add(lines.get(i));
    }
    return String.join("\n", block).stripTrailing();
  }

  /** {@return the lines that open a block without a marker before it} */
  List<String> unmarkedBlocks() {
    List<String> unmarked = new ArrayList<>();
    boolean isOpen = false;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(FENCE)) {
        isOpen = !isOpen;
        if (isOpen && !lines.get(i - 1).startsWith("<!-- ")) {
          unmarked.add("line " + (i + 1) + ": " + lines.get(i));
        }
      }
    }
    return unmarked;
  }

  /** {@return an example's whole source below its package} */
  static String below(String example) throws IOException {
    String source = Files.readString(source(example));
    return source.substring(source.indexOf(';') + 1).strip();
  }

  private static Path source(String example) {
    return Path.of("src", "main", "java", "org", "kpi4j", "quickstart", example + ".java");
  }

  /** {@return the tagged region of an example's source, without its indentation} */
  static String region(String example) throws IOException {
    List<String> all = Files.readAllLines(source(example));
    List<String> region =
        all.subList(indexOf(all, "// tag::readme") + 1, indexOf(all, "// end::readme"));
    return String.join("\n", region).stripIndent().stripTrailing();
  }

  private static int indexOf(List<String> lines, String tag) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().equals(tag)) {
        return i;
      }
    }
    throw new IllegalStateException("the source has no line '" + tag + "'");
  }
}
