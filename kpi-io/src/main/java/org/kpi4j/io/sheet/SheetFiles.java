package org.kpi4j.io.sheet;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.kpi4j.io.definition.Collected;
import org.kpi4j.io.exchange.Import;
import org.kpi4j.io.exchange.Limits;

/** Reads spreadsheets from files. */
public final class SheetFiles {
  private final Limits limits;
  private final ImmutableMap<String, SheetColumn> own;

  /**
   * Makes a reader.
   *
   * @param limits how much a file may hold; the text of a CSV file that is read in parts may be of any length
   * @param own headings beside those that everybody knows, in lower case
   */
  public SheetFiles(Limits limits, ImmutableMap<String, SheetColumn> own) {
    this.limits = limits;
    this.own = own;
  }

  /**
   * Reads a whole file.
   *
   * @param path the file
   * @param file the file as the reader was told of it
   * @param into where to put what it says
   */
  public void read(Path path, String file, Collected into) {
    read(path, file, new Whole(into));
  }

  /**
   * Reads a file part by part.
   *
   * @param path the file
   * @param file the file as the reader was told of it
   * @param rows how many rows a part has
   * @param parts takes each part
   */
  public void read(Path path, String file, int rows, Consumer<Import> parts) {
    InParts all = new InParts(rows, parts);
    read(path, file, all);
    all.finish();
  }

  private void read(Path path, String file, SheetReader.Parts parts) {
    if (path.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      new XlsxRows(limits, path, file).read(parts, this::reader);
    } else {
      new CsvRows(path, file).read(reader(file), parts);
    }
  }

  private SheetReader reader(String file) {
    return new SheetReader(new Headings(file, own));
  }

  private record Whole(Collected current) implements SheetReader.Parts {
    @Override
    public boolean isNew() {
      return false;
    }

    @Override
    public void rowRead() {
      // All rows go to the same place.
    }
  }

  private static final class InParts implements SheetReader.Parts {
    private final int rows;
    private final Consumer<Import> parts;
    private Collected current = new Collected();
    private int read;

    InParts(int rows, Consumer<Import> parts) {
      this.rows = rows;
      this.parts = parts;
    }

    @Override
    public Collected current() {
      return current;
    }

    @Override
    public boolean isNew() {
      return read == 0;
    }

    @Override
    public void rowRead() {
      read++;
      if (read == rows) {
        finish();
      }
    }

    void finish() {
      parts.accept(current.toImport());
      current = new Collected();
      read = 0;
    }
  }
}
