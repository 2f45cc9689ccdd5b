package org.kpi4j.report;

import org.kpi4j.rule.Severity;

/**
 * Colours for terminals.
 *
 * @param isOn whether to use them
 */
record Paint(boolean isOn) {
  private static final String END = "\u001b[0m";

  String bold(String text) {
    return in("\u001b[1m", text);
  }

  String dim(String text) {
    return in("\u001b[2m", text);
  }

  String of(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> in("\u001b[1;31m", text);
      case WARNING -> in("\u001b[33m", text);
      case ADVICE -> in("\u001b[36m", text);
    };
  }

  private String in(String start, String text) {
    return isOn ? start + text + END : text;
  }
}
