package org.kpi4j.report;

import com.google.common.collect.ImmutableList;
import org.kpi4j.message.Message;
import org.kpi4j.model.Language;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Writes what a rule says of itself. */
record SarifRule(Json json, Language language) {

  void write(RuleInfo rule) {
    json.text("id", rule.id());
    if (!rule.formerIds().isEmpty()) {
      json.texts("deprecatedIds", rule.formerIds());
    }
    text("shortDescription", rule.title());
    text("fullDescription", rule.rationale());
    json.object("help", help -> {
      json.text("text", rule.rationale().in(language) + ". " + rule.remedy().in(language) + ".");
      json.text("markdown", markdown(rule));
    });
    json.object("defaultConfiguration", c -> json.text("level", level(rule.severity())));
    json.object("properties", p -> json.texts("tags", ImmutableList.of("kpi", rule.group())));
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case ADVICE -> "note";
    };
  }

  private void text(String name, Message message) {
    json.object(name, m -> json.text("text", message.in(language)));
  }

  private String markdown(RuleInfo rule) {
    String why = Markdown.text(rule.rationale().in(language));
    return why + ".\n\n**" + Markdown.text(rule.remedy().in(language)) + ".**";
  }
}
