package org.kpi4j.io.sheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.io.tree.Expected;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.SourcePosition;

/** The rows of a CSV file, whose cells are divided by commas, semicolons or tabs. */
final class CsvRows {
  private static final int LOOK_AHEAD = 64 * 1024;
  private static final String DIVIDERS = ",;\t";
  private static final char MARK = '\ufeff';

  private final Path path;
  private final String file;
  private int line = 1;

  CsvRows(Path path, String file) {
    this.path = path;
    this.file = file;
  }

  void read(SheetReader reader, SheetReader.Parts parts) {
    try (BufferedReader in = Files.newBufferedReader(path)) {
      skipMark(in, parts);
      char divider = divider(in);
      CsvReader.CsvReaderBuilder builder = CsvReader.builder()
          .fieldSeparator(divider)
          .skipEmptyLines(true)
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
      try (CsvReader<CsvRecord> records = builder.ofCsvRecord(in)) {
        reader.read(Iterators.transform(records.iterator(), this::row), parts);
      }
    } catch (CsvParseException | UncheckedIOException | IOException e) {
      report(e, parts);
    }
  }

  private SheetRow row(CsvRecord cells) {
    line = (int) Math.min(Integer.MAX_VALUE, cells.getStartingLineNumber());
    return new SheetRow(line, ImmutableList.copyOf(cells.getFields()));
  }

  private void skipMark(BufferedReader in, SheetReader.Parts parts) throws IOException {
    in.mark(1);
    if (in.read() != MARK) {
      in.reset();
    } else {
      parts
          .current()
          .problems()
          .add(
              ProblemKind.BYTE_ORDER_MARK,
              new SourcePosition(file, 1, 1),
              Character.toString(MARK),
              Expected.of(
                  "its first character, without a byte order mark",
                  "het eerste teken, zonder byte order mark"));
    }
  }

  /** {@return the divider that stands most often in the first line, outside quotes} */
  private static char divider(BufferedReader in) throws IOException {
    in.mark(LOOK_AHEAD);
    int[] counts = new int[DIVIDERS.length()];
    boolean quoted = false;
    int c = in.read();
    for (int i = 1; c >= 0 && (quoted || c != '\n') && i < LOOK_AHEAD; i++) {
      quoted ^= c == '"';
      int which = DIVIDERS.indexOf(c);
      if (which >= 0 && !quoted) {
        counts[which]++;
      }
      c = in.read();
    }
    in.reset();
    int best = counts[1] > counts[0] ? 1 : 0;
    return DIVIDERS.charAt(counts[2] > counts[best] ? 2 : best);
  }

  private void report(Exception e, SheetReader.Parts parts) {
    Throwable cause = e;
    while (cause.getCause() != null && !(cause instanceof CharacterCodingException)) {
      cause = cause.getCause();
    }
    boolean encoding = cause instanceof CharacterCodingException;
    boolean csv = e instanceof CsvParseException && !encoding;
    ProblemKind kind =
        encoding ? ProblemKind.WRONG_ENCODING : csv ? ProblemKind.SYNTAX : ProblemKind.UNREADABLE;
    parts
        .current()
        .problems()
        .add(kind, new SourcePosition(file, line, 1), seen(cause), expected(encoding, csv));
  }

  private static LocalizedText expected(boolean encoding, boolean csv) {
    if (encoding) {
      return Expected.verbatim("UTF-8");
    }
    return csv ? Expected.verbatim("CSV") : Expected.of("a readable file", "een leesbaar bestand");
  }

  private static String seen(Throwable cause) {
    return cause.getClass().getSimpleName() + ": " + cause.getMessage();
  }
}
