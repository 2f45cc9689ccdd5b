package org.kpi4j.report;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.kpi4j.change.Impact;
import org.kpi4j.message.Message;
import org.kpi4j.message.Messages;
import org.kpi4j.model.Language;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/**
 * The words that reports put around findings.
 *
 * @param language the language of the report
 */
record Words(Language language) {
  private static final Messages MESSAGES =
      Messages.bundle("messages", name -> Words.class.getResourceAsStream(name));

  String of(String key, Object... arguments) {
    return MESSAGES.message("report." + key, arguments).in(language);
  }

  String severity(Severity severity) {
    return of("severity." + lower(severity));
  }

  String impact(Impact impact) {
    return of("impact." + lower(impact));
  }

  String kind(Subject.Kind kind) {
    return of("kind." + lower(kind));
  }

  /** {@return a subject by its kind and id, such as {@code KPI churn}} */
  String subject(Subject subject) {
    return subject.kind() == Subject.Kind.CATALOG
        ? kind(subject.kind())
        : kind(subject.kind()) + " " + Printable.line(subject.id());
  }

  /** {@return a number of things, such as {@code 2 errors}} */
  Message count(String thing, int number) {
    return MESSAGES.message("report.count." + thing + (number == 1 ? ".one" : ".many"), number);
  }

  String list(ImmutableList<Message> items) {
    return MESSAGES.message("report.list", items).in(language);
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
