package org.kpi4j.report.html;

import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes a picture as text that Mermaid draws.
 *
 * @param boxes what is drawn, by id
 */
record Mermaid(Map<String, Picture.Box> boxes) {

  String of(SetMultimap<String, String> below) {
    List<String> ids = new ArrayList<>(boxes.keySet());
    ids.sort(null);
    StringBuilder out = new StringBuilder("graph LR\n");
    for (int i = 0; i < ids.size(); i++) {
      out.append("  n").append(i).append("[\"").append(label(ids.get(i))).append("\"]\n");
    }
    below.forEach((above, under) -> {
      if (boxes.containsKey(above) && boxes.containsKey(under)) {
        out.append("  n").append(ids.indexOf(under)).append(" --> n").append(ids.indexOf(above));
        out.append('\n');
      }
    });
    return out.toString();
  }

  /** {@return a name in which no character means anything to Mermaid} */
  private String label(String id) {
    String name = boxes.containsKey(id) ? boxes.get(id).whole() : id;
    StringBuilder out = new StringBuilder(name.length());
    name.codePoints().forEach(c -> {
      boolean isPlain =
          Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '.' || c == ',';
      if (isPlain) {
        out.appendCodePoint(c);
      } else {
        out.append('#').append(c).append(';');
      }
    });
    return out.toString();
  }
}
