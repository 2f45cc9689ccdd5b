package org.kpi4j.report.html;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.kpi4j.message.Message;
import org.kpi4j.message.Messages;
import org.kpi4j.model.Language;
import org.kpi4j.model.Stage;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/**
 * The words of the page.
 *
 * @param language the language of the page
 */
record Labels(Language language) {
  private static final Messages MESSAGES =
      Messages.bundle("html", name -> Labels.class.getResourceAsStream(name));

  String of(String key, Object... arguments) {
    return MESSAGES.message(key, arguments).in(language);
  }

  String of(Message message) {
    return message.in(language);
  }

  /** {@return all words without places, by key} */
  ImmutableMap<String, String> all() {
    ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
    MESSAGES.all().forEach((key, text) -> words.put(key, text.in(language)));
    return words.buildOrThrow();
  }

  /** {@return a stage in words; one of the caller's own by its id} */
  String stage(Stage stage) {
    String key = "stage-" + lower(stage.id());
    return MESSAGES.find(key).map(text -> text.in(language)).orElse(lower(stage.id()));
  }

  String question(Stage stage) {
    return of("question-" + lower(stage.id()));
  }

  String severity(Severity severity) {
    return of(lower(severity.name()));
  }

  String kind(Subject.Kind kind) {
    return kind(lower(kind.name()));
  }

  /** {@return a kind of definition in words; one that is none as it is} */
  String kind(String kind) {
    return MESSAGES.find("kind-" + kind).map(text -> text.in(language)).orElse(kind);
  }

  static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
