package org.kpi4j.io.tree;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Writes trees as JSON: on one line, or indented by two spaces with short lists on one line. */
public final class JsonPrinter {
  private static final String ESCAPED = "\"\\\n\r\t\b\f";
  private static final String ESCAPES = "\"\\nrtbf";

  private final StringBuilder out = new StringBuilder();
  private final boolean indented;
  private int depth;

  private JsonPrinter(boolean indented) {
    this.indented = indented;
  }

  /**
   * {@return the value on one line}
   *
   * @param node the value
   */
  public static String compact(Node node) {
    JsonPrinter printer = new JsonPrinter(false);
    printer.write(node);
    return printer.out.toString();
  }

  /**
   * {@return the value on many lines, with a line end after the last}
   *
   * @param node the value
   */
  public static String indented(Node node) {
    JsonPrinter printer = new JsonPrinter(true);
    printer.write(node);
    return printer.out.append('\n').toString();
  }

  private void write(Node node) {
    if (node instanceof Node.Mapping mapping) {
      writeAll(mapping.entries(), "{}", this::writeEntry);
    } else if (node instanceof Node.Listing listing) {
      writeAll(listing.items(), "[]", this::write);
    } else if (node instanceof Node.Scalar scalar) {
      writeScalar(scalar);
    }
  }

  private void writeEntry(Node.Entry entry) {
    quote(entry.key());
    out.append(indented ? ": " : ":");
    write(entry.value());
  }

  private <T> void writeAll(List<T> parts, String brackets, Consumer<T> writer) {
    boolean flat = parts.stream().allMatch(Node.Scalar.class::isInstance);
    out.append(brackets.charAt(0));
    depth++;
    for (int i = 0; i < parts.size(); i++) {
      separate(i > 0, flat);
      writer.accept(parts.get(i));
    }
    depth--;
    if (!flat && !parts.isEmpty()) {
      newLine();
    }
    out.append(brackets.charAt(1));
  }

  private void separate(boolean comma, boolean flat) {
    if (comma) {
      out.append(flat && indented ? ", " : ",");
    }
    if (!flat) {
      newLine();
    }
  }

  private void newLine() {
    if (indented) {
      out.append('\n').append("  ".repeat(depth));
    }
  }

  private void writeScalar(Node.Scalar scalar) {
    switch (scalar.kind()) {
      case TEXT -> quote(scalar.text());
      case NUMBER -> out.append(scalar.text());
      case TRUTH -> out.append(scalar.text().toLowerCase(Locale.ROOT));
      case NULL -> out.append("null");
    }
  }

  private void quote(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int escape = ESCAPED.indexOf(c);
      if (escape >= 0) {
        out.append('\\').append(ESCAPES.charAt(escape));
      } else if (c < ' '
          || InvisibleCharacters.isInvisible(c)
          || (Character.isSurrogate(c) && isLone(text, i))) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  private static boolean isLone(String text, int at) {
    boolean high = Character.isHighSurrogate(text.charAt(at));
    int other = high ? at + 1 : at - 1;
    return other < 0
        || other >= text.length()
        || !Character.isSurrogatePair(
            text.charAt(Math.min(at, other)), text.charAt(Math.max(at, other)));
  }
}
