package org.kpi4j.commandline.assess;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
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
    return text("name");
  }

  /** Refuses what could be judged in two ways or in none. */
  void check() {
    if (statement().isPresent() && name().isPresent()) {
      throw new IllegalArgumentException("must have a \"text\" or a \"name\", not both");
    }
    for (String field : List.of("text", "name")) {
      if (text(field).filter(String::isBlank).isPresent()) {
        throw new IllegalArgumentException("'" + field + "' must not be blank");
      }
    }
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

  /** Reads a language, also where a country stands behind it. */
  private static Language language(String code) {
    return switch (code.toLowerCase(Locale.ROOT).split("[-_]", 2)[0]) {
      case "en" -> Language.ENGLISH;
      case "nl" -> Language.DUTCH;
      default ->
        throw new IllegalArgumentException(
            "'lang' must be nl or en, or be left out: '" + code + "'");
    };
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
