package org.kpi4j.io;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kpi4j.io.definition.Collected;
import org.kpi4j.io.exchange.Import;
import org.kpi4j.io.exchange.Limits;
import org.kpi4j.io.sheet.SheetColumn;
import org.kpi4j.io.sheet.SheetFiles;
import org.kpi4j.io.tree.Refusal;
import org.kpi4j.io.tree.SourceReader;

/**
 * Reads catalogues from files. A reader is immutable and can be shared between threads.
 *
 * <p>What is wrong with a file is in the result and is never thrown: definitions that can be read are read.
 */
public final class CatalogReader {
  private static final CatalogReader STANDARD =
      new CatalogReader(Limits.STANDARD, ImmutableMap.of(), Path::toString);

  private final Limits limits;
  private final ImmutableMap<String, SheetColumn> headings;
  private final Function<Path, String> names;

  private CatalogReader(
      Limits limits, ImmutableMap<String, SheetColumn> headings, Function<Path, String> names) {
    this.limits = limits;
    this.headings = headings;
    this.names = names;
  }

  /** {@return a reader with the limits of {@link Limits#STANDARD}} */
  public static CatalogReader standard() {
    return STANDARD;
  }

  /**
   * {@return a reader that takes this much}
   *
   * @param more how much a file may hold
   */
  public CatalogReader within(Limits more) {
    return new CatalogReader(more, headings, names);
  }

  /**
   * {@return a reader that also knows this heading in spreadsheets}
   *
   * @param heading the heading; its case does not matter
   * @param column what the column under it holds
   */
  public CatalogReader heading(String heading, SheetColumn column) {
    ImmutableMap.Builder<String, SheetColumn> all = ImmutableMap.builder();
    all.putAll(headings).put(heading.strip().toLowerCase(Locale.ROOT), column);
    return new CatalogReader(limits, all.buildKeepingLast(), names);
  }

  /**
   * {@return a reader that calls files by these names in places and problems}; the standard one calls them by their paths
   *
   * @param other the name of each file and directory
   */
  public CatalogReader calling(Function<Path, String> other) {
    return new CatalogReader(limits, headings, other);
  }

  /**
   * {@return what stands in a file, or in all files of known kinds in a directory and the directories in it}
   *
   * @param path the file or directory
   */
  public Import read(Path path) {
    return readAll(List.of(path));
  }

  /**
   * {@return what stands in several files and directories together}
   *
   * @param paths the files and directories
   */
  public Import readAll(Iterable<Path> paths) {
    Collected collected = new Collected();
    FileReader reader = new FileReader(limits, new SheetFiles(limits, headings), names, collected);
    paths.forEach(reader::read);
    reader.finish();
    return collected.toImport();
  }

  /**
   * Reads a spreadsheet part by part, so that one of any length fits into memory. Every part has its own problems.
   *
   * @param path the file, in CSV or XLSX
   * @param rows how many rows a part has, 1 or more
   * @param parts takes each part, in the order of the rows
   */
  public void readParts(Path path, int rows, Consumer<Import> parts) {
    checkArgument(rows >= 1, "rows must be 1 or more: %s", rows);
    new SheetFiles(limits, headings).read(path, names.apply(path), rows, parts);
  }

  /**
   * {@return what a text in YAML says}
   *
   * @param text the text
   * @param file the name by which places call it
   */
  public Import readYaml(String text, String file) {
    return read(text, file, FileType.YAML);
  }

  /**
   * {@return what a text in JSON says}
   *
   * @param text the text
   * @param file the name by which places call it
   */
  public Import readJson(String text, String file) {
    return read(text, file, FileType.JSON);
  }

  private Import read(String text, String file, FileType type) {
    Collected collected = new Collected();
    FileReader reader = new FileReader(limits, new SheetFiles(limits, headings), names, collected);
    try {
      reader.read(new SourceReader(limits, collected.problems()).text(text, file), type, true);
    } catch (Refusal refusal) {
      collected.problems().add(refusal.problem());
    }
    reader.finish();
    return collected.toImport();
  }
}
