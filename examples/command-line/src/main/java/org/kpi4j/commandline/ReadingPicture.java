package org.kpi4j.commandline;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.kpi4j.model.Language;
import org.kpi4j.reading.GoalReading;

/**
 * Draws a statement with letters under what was understood, and says below what each letter means.
 *
 * @param language the language of the explanation
 * @param asOf the day from which times are counted
 * @param width the number of characters on a line
 */
record ReadingPicture(Language language, LocalDate asOf, int width) {

  void print(GoalReading reading, PrintWriter out) {
    List<ReadPart> parts = ReadParts.of(reading, language, asOf);
    String text = plain(reading.text());
    String marks = marks(text.length(), parts);
    for (int from = 0; from < text.length(); from += width) {
      int to = Math.min(text.length(), from + width);
      out.println(text.substring(from, to));
      out.println(marks.substring(from, to).stripTrailing());
    }
    if (parts.isEmpty()) {
      out.println(ReadParts.word("nothing", language));
      return;
    }
    out.println(ReadParts.word("language." + reading.language(), language));
    printLegend(parts, out);
  }

  private void printLegend(List<ReadPart> parts, PrintWriter out) {
    int widest = parts.stream().mapToInt(part -> part.label().length()).max().orElse(0);
    for (ReadPart part : parts) {
      String gap = " ".repeat(widest - part.label().length());
      out.println(part.mark() + "  " + part.label() + gap + "  " + plain(part.value()));
    }
  }

  /** Where parts overlap, the shorter one shows its letter. */
  private static String marks(int length, List<ReadPart> parts) {
    char[] marks = new char[length];
    Arrays.fill(marks, ' ');
    int[] owner = new int[length];
    Arrays.fill(owner, Integer.MAX_VALUE);
    for (ReadPart part : parts) {
      int size = part.span().length();
      for (int i = part.span().start(); i < Math.min(length, part.span().end()); i++) {
        if (size < owner[i]) {
          marks[i] = part.mark();
          owner[i] = size;
        }
      }
    }
    return new String(marks);
  }

  private static String plain(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      boolean isHidden = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
      out.setCharAt(i, isHidden ? '\uFFFD' : c);
    }
    return out.toString();
  }
}
