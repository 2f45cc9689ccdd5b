package org.kpi4j.benchmarks.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kpi4j.io.sheet.SheetWriter;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Target;
import org.kpi4j.model.Unit;

/** Writes spreadsheets part by part. */
final class Sheets {
  private static final int PART = 1_000;

  private Sheets() {}

  static void csv(Path file, int rows) {
    try (SheetWriter writer = SheetWriter.csv(Files.newBufferedWriter(file))) {
      write(writer, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void xlsx(Path file, int rows) {
    try (OutputStream out = Files.newOutputStream(file);
        SheetWriter writer = SheetWriter.xlsx(out)) {
      write(writer, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(SheetWriter writer, int rows) throws IOException {
    for (int first = 0; first < rows; first += PART) {
      Catalog.Builder part = Catalog.builder();
      for (int i = first; i < Math.min(rows, first + PART); i++) {
        part.kpi(kpi(i));
      }
      writer.write(part.build());
    }
  }

  private static Kpi kpi(int i) {
    return Kpi.builder()
        .id("kpi-" + i)
        .name("Grow revenue of region " + i)
        .metric("revenue-" + i % 1_000)
        .owner("team-" + i % 50)
        .aim(Goal.builder()
            .baseline(Quantity.of(1_000 + i % 977, Unit.currency("EUR")))
            .target(Target.relative(5 + i % 40))
            .build())
        .build();
  }
}
