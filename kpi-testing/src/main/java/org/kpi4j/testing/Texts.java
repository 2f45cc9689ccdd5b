package org.kpi4j.testing;

import java.util.Locale;
import org.kpi4j.message.Messages;
import org.kpi4j.model.Language;
import org.kpi4j.model.Stage;
import org.kpi4j.rule.Severity;

/**
 * The words of failures.
 *
 * @param language the language in which they are told
 */
record Texts(Language language) {
  private static final Messages MESSAGES =
      Messages.bundle("messages", name -> Texts.class.getResourceAsStream(name));

  String of(String key, Object... arguments) {
    return MESSAGES.message(key, arguments).in(language);
  }

  String severity(Severity severity) {
    return of("severity." + lower(severity.name()));
  }

  String stage(Stage stage) {
    String key = "stage." + lower(stage.id());
    return MESSAGES.find(key).map(text -> text.in(language)).orElse(lower(stage.id()));
  }

  /** {@return a constant in words} */
  String constant(String group, Enum<?> constant) {
    return of(group + "." + lower(constant.name()).replace('_', '-'));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
