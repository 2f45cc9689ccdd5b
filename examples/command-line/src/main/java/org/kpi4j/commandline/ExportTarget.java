package org.kpi4j.commandline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.kpi4j.io.CatalogExporter;
import org.kpi4j.io.CatalogWriter;
import org.kpi4j.io.exchange.Export;
import org.kpi4j.io.exchange.Import;
import org.kpi4j.io.sheet.SheetWriter;

/** The forms in which catalogues can be written. */
enum ExportTarget {
  /** The library's own catalogue in YAML. */
  YAML,
  /** The library's own catalogue in JSON. */
  JSON,
  /** dbt: what was read from dbt as it was, the rest in its latest specification. */
  DBT,
  /** Open Semantic Interchange 0.1.1. */
  OSI,
  /** Open Semantic Interchange as Apache Ossie has it. */
  OSSIE,
  /** A spreadsheet as text. */
  CSV,
  /** A spreadsheet. */
  XLSX;

  private static final ImmutableSet<String> ENDINGS =
      ImmutableSet.of(".yaml", ".yml", ".json", ".csv", ".xlsx");

  /** {@return whether a path is that of a file rather than of a folder} */
  static boolean isFile(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  Conversion write(Import read) throws IOException {
    return switch (this) {
      case YAML -> text("catalog.yaml", CatalogWriter.yaml().write(read));
      case JSON -> text("catalog.json", CatalogWriter.json().write(read));
      case DBT -> texts(CatalogExporter.dbt().write(read));
      case OSI -> texts(CatalogExporter.osi().write(read));
      case OSSIE -> texts(CatalogExporter.ossie().write(read));
      case CSV -> texts(CatalogExporter.csv().write(read));
      case XLSX -> workbook(read);
    };
  }

  private static Conversion text(String file, String text) {
    return new Conversion(List.of(written(file, text)), ImmutableList.of());
  }

  private static Conversion texts(Export export) {
    return new Conversion(
        export.files().stream().map(file -> written(file.file(), file.text())).toList(),
        export.losses());
  }

  private static Conversion workbook(Import read) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SheetWriter writer = SheetWriter.xlsx(out);
    try (writer) {
      writer.write(read.catalog());
    }
    Conversion.Written file = new Conversion.Written("catalog.xlsx", out.toByteArray());
    return new Conversion(List.of(file), writer.losses());
  }

  private static Conversion.Written written(String file, String text) {
    return new Conversion.Written(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
