package org.kpi4j.io.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kpi4j.io.exchange.Loss;
import org.kpi4j.io.tree.InvisibleCharacters;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;

/**
 * Writes catalogues as a spreadsheet: one KPI a row, and a row for each metric that no KPI is about. It can be given
 * one part after another, and holds no more than a part in memory.
 *
 * <p>In CSV an apostrophe goes before texts that a spreadsheet would run as a formula; in XLSX they are cells of text.
 */
public final class SheetWriter implements Closeable {
  /** The longest text that a cell of a spreadsheet holds. Source: Microsoft, "Excel specifications and limits". */
  private static final int LONGEST_CELL = 32_767;

  private final RowSink sink;
  private final List<Loss> losses = new ArrayList<>();
  private @Nullable ImmutableList<String> ownHeadings;

  private SheetWriter(RowSink sink) {
    this.sink = sink;
  }

  /**
   * {@return a writer of CSV}
   *
   * @param out where it goes; closed with the writer
   */
  public static SheetWriter csv(Writer out) {
    return new SheetWriter(new CsvSink(out));
  }

  /**
   * {@return a writer of XLSX}
   *
   * @param out where it goes; not closed with the writer
   */
  public static SheetWriter xlsx(OutputStream out) {
    return new SheetWriter(new XlsxSink(out));
  }

  /**
   * Writes the rows of a catalogue, or of a part of one. What the first part knows beside the usual columns decides
   * which further columns there are.
   *
   * @param catalog the catalogue
   * @throws IOException if it cannot be written
   */
  public void write(Catalog catalog) throws IOException {
    ImmutableList<String> headings = headings(catalog);
    Set<String> described = new HashSet<>();
    for (Kpi kpi : catalog.kpis()) {
      Optional<Metric> metric = catalog.metricOf(kpi).filter(m -> described.add(m.id()));
      Map<SheetColumn, String> cells = RowWriter.cells(kpi, metric);
      write("kpi:" + kpi.id(), RowWriter.ordered(cells, kpi.extensions(), headings));
      losses.addAll(RowLosses.of(kpi, metric, headings));
    }
    for (Metric metric : catalog.metrics()) {
      if (described.add(metric.id())) {
        Map<SheetColumn, String> cells = RowWriter.cells(metric);
        write("metric:" + metric.id(), RowWriter.ordered(cells, metric.extensions(), headings));
        losses.addAll(RowLosses.of(metric, headings));
      }
    }
    losses.addAll(RowLosses.ofRest(catalog));
  }

  /** {@return what could not be carried so far} */
  public ImmutableList<Loss> losses() {
    return ImmutableList.copyOf(losses);
  }

  /** Ends the file. */
  @Override
  public void close() throws IOException {
    sink.close();
  }

  private void write(String subject, List<String> cells) throws IOException {
    List<String> row = new ArrayList<>();
    for (String cell : cells) {
      if (cell.length() > LONGEST_CELL) {
        losses.add(new Loss(
            Loss.Fate.DROPPED,
            subject,
            "",
            "A cell holds at most " + LONGEST_CELL + " characters",
            Optional.empty()));
      }
      row.add(cell.length() > LONGEST_CELL ? "" : cell);
    }
    sink.write(row);
  }

  private ImmutableList<String> headings(Catalog catalog) throws IOException {
    ImmutableList<String> known = ownHeadings;
    if (known == null) {
      ImmutableSet.Builder<String> keys = ImmutableSet.builder();
      catalog.kpis().forEach(kpi -> keys.addAll(kpi.extensions().keySet()));
      catalog.metrics().forEach(metric -> keys.addAll(metric.extensions().keySet()));
      known = keys.build().stream()
          .filter(key -> SheetColumn.of(key).isEmpty() && !InvisibleCharacters.isBlank(key))
          .sorted()
          .collect(ImmutableList.toImmutableList());
      ownHeadings = known;
      List<String> all = new ArrayList<>();
      for (SheetColumn column : SheetColumn.values()) {
        all.add(column.headings().get(0));
      }
      all.addAll(known);
      sink.write(all);
    }
    return known;
  }
}
