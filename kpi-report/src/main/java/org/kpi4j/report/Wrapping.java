package org.kpi4j.report;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines at its spaces. */
final class Wrapping {
  private static final Splitter SPACE = Splitter.on(' ');

  private Wrapping() {}

  /** {@return the lines, each at most so many characters wide unless one word is wider} */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : SPACE.split(text)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
