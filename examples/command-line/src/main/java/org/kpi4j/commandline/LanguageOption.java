package org.kpi4j.commandline;

import org.kpi4j.model.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The language in which a command answers. */
final class LanguageOption {

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "en",
      converter = Converter.class,
      description = "Language of the answer: en or nl (default: en).")
  private Language value = Language.ENGLISH;

  Language value() {
    return value;
  }

  /** Reads a language that answers exist in. */
  static final class Converter implements ITypeConverter<Language> {
    @Override
    public Language convert(String text) {
      return switch (text) {
        case "en" -> Language.ENGLISH;
        case "nl" -> Language.DUTCH;
        default -> throw new TypeConversionException("must be en or nl: '" + text + "'");
      };
    }
  }
}
