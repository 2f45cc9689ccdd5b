package org.kpi4j.report;

import com.google.common.collect.ImmutableList;
import org.kpi4j.rule.RuleInfo;

/**
 * Lists rules, one on each line.
 *
 * @param words the words around them
 */
record RuleTable(Words words) {

  String text(ImmutableList<RuleInfo> rules) {
    int idWidth = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    int gradeWidth = rules.stream().mapToInt(rule -> grade(rule).length()).max().orElse(0);
    StringBuilder out = new StringBuilder();
    for (RuleInfo rule : rules) {
      out.append(padded(rule.id(), idWidth)).append("  ");
      out.append(padded(grade(rule), gradeWidth)).append("  ");
      out.append(rule.title().in(words.language())).append('\n');
    }
    return out.append(words.of("rules.count", rules.size())).append('\n').toString();
  }

  String markdown(ImmutableList<RuleInfo> rules) {
    StringBuilder out = new StringBuilder("| ").append(words.of("rules.rule")).append(" | ");
    out.append(words.of("rules.grade")).append(" | ").append(words.of("rules.defect"));
    out.append(" |\n|---|---|---|\n");
    for (RuleInfo rule : rules) {
      out.append("| [").append(rule.id()).append("](#").append(rule.id().replace("/", ""));
      out.append(") | ").append(grade(rule)).append(" | ");
      out.append(Markdown.prose(rule.title().in(words.language()))).append(" |\n");
    }
    return out.toString();
  }

  private String grade(RuleInfo rule) {
    return words.severity(rule.severity());
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
