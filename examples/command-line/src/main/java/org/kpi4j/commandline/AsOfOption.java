package org.kpi4j.commandline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day on which a command judges. */
final class AsOfOption {

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day that counts as today, such as 2026-11-21 (default: today).")
  private @Nullable LocalDate given;

  LocalDate day() {
    return value().orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
  }

  private Optional<LocalDate> value() {
    return Optional.ofNullable(given);
  }
}
