package org.kpi4j.commandline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The day on which a command judges. */
final class AsOfOption {

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Converter.class,
      description = "The day that counts as today, such as 2026-11-21 (default: today).")
  private @Nullable LocalDate given;

  LocalDate day() {
    return value().orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
  }

  private Optional<LocalDate> value() {
    return Optional.ofNullable(given);
  }

  /** Reads a day. */
  static final class Converter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("must be a day such as 2026-11-21: '" + text + "'");
      }
    }
  }
}
