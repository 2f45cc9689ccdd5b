package org.kpi4j.io.sheet;

import com.google.common.base.Throwables;
import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.kpi4j.io.exchange.Problem;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.io.tree.Expected;
import org.kpi4j.io.tree.Unreadable;
import org.kpi4j.io.tree.WrongBytes;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.SourcePosition;

/** The rows of a CSV file, whose cells are divided by commas, semicolons or tabs. */
final class CsvRows {
  private static final int LOOK_AHEAD = 64 * 1024;
  private static final String DIVIDERS = ",;\t";
  private static final LocalizedText CLOSED =
      Expected.of("a closing quote", "een sluitend aanhalingsteken");
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
      read(new QuoteWatch(in, divider(in)), reader, parts);
    } catch (CsvParseException | UncheckedIOException | IOException e) {
      parts.current().problems().add(problem(e));
    }
  }

  private void read(QuoteWatch in, SheetReader reader, SheetReader.Parts parts) throws IOException {
    CsvReader.CsvReaderBuilder builder = CsvReader.builder()
        .fieldSeparator(in.divider())
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    try (CsvReader<CsvRecord> records = builder.ofCsvRecord(in)) {
      reader.read(rows(records.iterator(), in), parts);
    }
    if (in.isOpen()) {
      SourcePosition at = new SourcePosition(file, in.openLine(), in.openColumn());
      parts.current().problems().add(ProblemKind.SYNTAX, at, "\"", CLOSED);
    }
  }

  /** Leaves out the last row when a quote in it is never closed: it holds all that stands behind the quote. */
  private Iterator<SheetRow> rows(Iterator<CsvRecord> records, QuoteWatch in) {
    return new AbstractIterator<>() {
      @Override
      protected @Nullable SheetRow computeNext() {
        if (!records.hasNext()) {
          return endOfData();
        }
        CsvRecord next = records.next();
        return !records.hasNext() && in.isOpen() ? endOfData() : row(next);
      }
    };
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

  private Problem problem(Exception e) {
    if (Throwables.getCausalChain(e).stream()
        .anyMatch(CharacterCodingException.class::isInstance)) {
      return wrongBytes();
    }
    Throwable cause = Throwables.getRootCause(e);
    SourcePosition at = new SourcePosition(file, line, 1);
    return cause instanceof IOException io
        ? new Problem(ProblemKind.UNREADABLE, at, file, Unreadable.expected(io))
        : new Problem(
            ProblemKind.SYNTAX,
            at,
            Expected.shown(Unreadable.words(cause)),
            Expected.verbatim("CSV"));
  }

  private Problem wrongBytes() {
    try (InputStream in = Files.newInputStream(path)) {
      return WrongBytes.problem(in, file);
    } catch (IOException e) {
      SourcePosition at = new SourcePosition(file, line, 1);
      return new Problem(ProblemKind.UNREADABLE, at, file, Unreadable.expected(e));
    }
  }
}
