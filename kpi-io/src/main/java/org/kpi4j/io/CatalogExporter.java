package org.kpi4j.io;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import org.kpi4j.io.dbt.DbtWriter;
import org.kpi4j.io.exchange.Export;
import org.kpi4j.io.exchange.ExportedFile;
import org.kpi4j.io.exchange.Import;
import org.kpi4j.io.osi.OsiVersion;
import org.kpi4j.io.osi.OsiWriter;
import org.kpi4j.io.sheet.SheetWriter;

/**
 * Writes catalogues for other tools. What was read from files of the same tool is written back unchanged where nothing
 * was changed; what the tool has no place for is in the losses of the result.
 */
public final class CatalogExporter {
  private final Function<Import, Export> format;

  private CatalogExporter(Function<Import, Export> format) {
    this.format = format;
  }

  /** {@return a writer of Open Semantic Interchange 0.1.1, which dbt reads} */
  public static CatalogExporter osi() {
    return new CatalogExporter(read -> new OsiWriter(Optional.of(OsiVersion.V0_1_1)).write(read));
  }

  /** {@return a writer of Open Semantic Interchange 0.2.0.dev0, also called Apache Ossie} */
  public static CatalogExporter ossie() {
    return new CatalogExporter(
        read -> new OsiWriter(Optional.of(OsiVersion.V0_2_0_DEV0)).write(read));
  }

  /** {@return a writer of Open Semantic Interchange in the state that each document was read in} */
  public static CatalogExporter osiAsRead() {
    return new CatalogExporter(read -> new OsiWriter(Optional.empty()).write(read));
  }

  /** {@return a writer of dbt's files: metrics that were read from dbt as they were, new ones in the flat specification} */
  public static CatalogExporter dbt() {
    return new CatalogExporter(read -> new DbtWriter().write(read));
  }

  /** {@return a writer of a spreadsheet in CSV; {@link org.kpi4j.io.sheet.SheetWriter} also writes XLSX and part by part} */
  public static CatalogExporter csv() {
    return new CatalogExporter(CatalogExporter::csv);
  }

  private static Export csv(Import read) {
    StringWriter text = new StringWriter();
    SheetWriter writer = SheetWriter.csv(text);
    try (writer) {
      writer.write(read.catalog());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Export(
        ImmutableList.of(new ExportedFile("catalog.csv", text.toString())), writer.losses());
  }

  /**
   * {@return the files, and what they could not carry}
   *
   * @param read the catalogue, with what else its files said
   */
  public Export write(Import read) {
    return format.apply(read);
  }
}
