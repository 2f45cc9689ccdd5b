package org.kpi4j.commandline.assess;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.kpi4j.model.Language;

/**
 * One line of input.
 *
 * @param fields what the line says, by name
 */
record Request(Map<String, Object> fields) {

  Optional<Object> id() {
    return Optional.ofNullable(fields.get("id"));
  }

  /** The statement to judge. */
  Optional<String> statement() {
    return text("text");
  }

  /** The name of the metric to judge. */
  Optional<String> name() {
    return text("name").filter(name -> !name.isBlank());
  }

  Language language() {
    return text("lang").map(Request::language).orElse(Language.UNDETERMINED);
  }

  Optional<LocalDate> asOf() {
    return text("asOf").map(Request::day);
  }

  Optional<String> text(String field) {
    Object value = fields.get(field);
    if (value != null && !(value instanceof String)) {
      throw new IllegalArgumentException("'" + field + "' must be a text: " + value);
    }
    return Optional.ofNullable((String) value);
  }

  private static Language language(String code) {
    try {
      return Language.of(code);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'lang' must be a code such as nl or en: '" + code + "'", e);
    }
  }

  /** Reads a day, also where a time of day stands behind it. */
  private static LocalDate day(String text) {
    int time = text.indexOf('T');
    try {
      return LocalDate.parse(time < 0 ? text : text.substring(0, time));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "'asOf' must be a day such as 2026-11-21: '" + text + "'", e);
    }
  }
}
