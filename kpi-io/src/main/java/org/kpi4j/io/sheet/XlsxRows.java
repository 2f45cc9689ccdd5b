package org.kpi4j.io.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.kpi4j.io.exchange.Limits;
import org.kpi4j.io.exchange.Problem;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.io.tree.Expected;
import org.kpi4j.io.tree.Unreadable;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.SourcePosition;

/** The rows of the visible sheets of an XLSX file, which is unpacked only after it was found not to be a bomb. */
final class XlsxRows {
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
  private static final int CHUNK = 1 << 16;

  /** Sheets are packed text, of which a tenth remains; chosen by this library. */
  private static final int UNPACKED_PER_LIMIT = 4;

  private final Limits limits;
  private final Path path;
  private final String file;

  XlsxRows(Limits limits, Path path, String file) {
    this.limits = limits;
    this.path = path;
    this.file = file;
  }

  void read(SheetReader.Parts parts, Function<String, SheetReader> readers) {
    try {
      Optional<Problem> refusal = refusal();
      if (refusal.isPresent()) {
        parts.current().problems().add(refusal.get());
      } else {
        readSheets(parts, readers);
      }
    } catch (FileSystemException e) {
      parts.current().problems().add(unreadable(e));
    } catch (IOException | UncheckedIOException | ExcelReaderException e) {
      String words = Expected.shown(Unreadable.words(e));
      parts.current().problems().add(problem(ProblemKind.SYNTAX, words, Expected.verbatim("XLSX")));
    }
  }

  /** {@return why the file is not even opened; empty when it may be} */
  private Optional<Problem> refusal() throws IOException {
    if (!Files.isRegularFile(path)) {
      return Optional.of(unreadable(new NoSuchFileException(file)));
    }
    return unpacksToTooMuch()
        ? Optional.of(problem(
            ProblemKind.OVER_LIMIT,
            "> " + limit(),
            Expected.of("at most " + limit() + " bytes unpacked", limit() + " bytes uitgepakt")))
        : Optional.empty();
  }

  private void readSheets(SheetReader.Parts parts, Function<String, SheetReader> readers)
      throws IOException {
    try (InputStream in = Files.newInputStream(path);
        ReadableWorkbook book = new ReadableWorkbook(in, WITH_FORMATS)) {
      List<Sheet> sheets = book.getSheets()
          .filter(s -> s.getVisibility() == SheetVisibility.VISIBLE)
          .toList();
      for (Sheet sheet : sheets) {
        try (Stream<Row> rows = sheet.openStream()) {
          String name = sheets.size() == 1 ? file : file + "#" + sheet.getName();
          readers.apply(name).read(Iterators.transform(rows.iterator(), XlsxRows::row), parts);
        }
      }
    }
  }

  private static SheetRow row(Row row) {
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(row.getOptionalCell(i).map(XlsxCells::text).orElse(""));
    }
    return new SheetRow(row.getRowNum(), cells.build());
  }

  private long limit() {
    return limits.bytes() * UNPACKED_PER_LIMIT;
  }

  private boolean unpacksToTooMuch() throws IOException {
    if (Files.size(path) > limits.bytes()) {
      return true;
    }
    try (ZipFile zip = new ZipFile(path.toFile())) {
      long unpacked = 0;
      for (ZipEntry entry : Collections.list(zip.entries())) {
        unpacked += size(zip, entry, limit() - unpacked);
        if (unpacked > limit()) {
          return true;
        }
      }
      return false;
    }
  }

  /** {@return how much an entry unpacks to, whatever the file says of it; counted no further than just over the limit} */
  private static long size(ZipFile zip, ZipEntry entry, long limit) throws IOException {
    byte[] chunk = new byte[CHUNK];
    long size = 0;
    try (InputStream in = zip.getInputStream(entry)) {
      for (int read = in.read(chunk); read >= 0 && size <= limit; read = in.read(chunk)) {
        size += read;
      }
    }
    return size;
  }

  private Problem unreadable(IOException e) {
    return problem(ProblemKind.UNREADABLE, file, Unreadable.expected(e));
  }

  private Problem problem(ProblemKind kind, String seen, LocalizedText expected) {
    return new Problem(kind, new SourcePosition(file, 1, 1), Expected.shown(seen), expected);
  }
}
