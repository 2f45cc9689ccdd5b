package org.kpi4j.aarrr;

import java.util.Locale;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Stage;

/** Draws a funnel as a Mermaid flowchart. */
final class FunnelDrawing {
  private FunnelDrawing() {}

  static String of(Funnel funnel) {
    StringBuilder drawing = new StringBuilder("flowchart TD\n");
    Stage before = null;
    for (Stage stage : funnel.scheme().stages()) {
      drawing
          .append("  ")
          .append(node(stage))
          .append("[\"")
          .append(label(funnel, stage))
          .append("\"]\n");
      if (before != null) {
        drawing
            .append("  ")
            .append(node(before))
            .append(" --> ")
            .append(node(stage))
            .append('\n');
      }
      before = stage;
    }
    return drawing.toString();
  }

  private static String node(Stage stage) {
    StringBuilder node = new StringBuilder("stage_");
    stage
        .id()
        .toLowerCase(Locale.ROOT)
        .chars()
        .forEach(c -> node.append(Character.isLetterOrDigit(c) ? (char) c : '_'));
    return node.toString();
  }

  private static String label(Funnel funnel, Stage stage) {
    StringBuilder label = new StringBuilder(escaped(stage.id()));
    for (Metric metric : funnel.metrics(stage)) {
      label.append("<br/>").append(escaped(metric.name().text()));
    }
    return funnel.metrics(stage).isEmpty() ? label + "<br/>?" : label.toString();
  }

  /** Signs that Mermaid would read as its own. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("\"", "&quot;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\n", " ");
  }
}
