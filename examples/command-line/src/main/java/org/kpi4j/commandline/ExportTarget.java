package org.kpi4j.commandline;

import com.google.common.collect.ImmutableList;
import org.kpi4j.io.CatalogExporter;
import org.kpi4j.io.CatalogWriter;
import org.kpi4j.io.exchange.Export;
import org.kpi4j.io.exchange.ExportedFile;
import org.kpi4j.io.exchange.Import;

/** The forms in which catalogues can be written. */
enum ExportTarget {
  /** The library's own catalogue in YAML. */
  YAML,
  /** The library's own catalogue in JSON. */
  JSON,
  /** Open Semantic Interchange 0.1.1. */
  OSI,
  /** Open Semantic Interchange as Apache Ossie has it. */
  OSSIE;

  Export write(Import read) {
    return switch (this) {
      case YAML -> own("catalog.yaml", CatalogWriter.yaml().write(read));
      case JSON -> own("catalog.json", CatalogWriter.json().write(read));
      case OSI -> CatalogExporter.osi().write(read);
      case OSSIE -> CatalogExporter.ossie().write(read);
    };
  }

  private static Export own(String file, String text) {
    return new Export(ImmutableList.of(new ExportedFile(file, text)), ImmutableList.of());
  }
}
