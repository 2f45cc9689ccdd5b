package org.kpi4j.io;

import java.nio.file.Path;
import org.kpi4j.io.definition.Collected;
import org.kpi4j.io.exchange.Import;
import org.kpi4j.io.exchange.Limits;
import org.kpi4j.io.tree.Refusal;
import org.kpi4j.io.tree.SourceReader;

/**
 * Reads catalogues from files. A reader is immutable and can be shared between threads.
 *
 * <p>What is wrong with a file is in the result and is never thrown: definitions that can be read are read.
 */
public final class CatalogReader {
  private static final CatalogReader STANDARD = new CatalogReader(Limits.STANDARD);

  private final Limits limits;

  private CatalogReader(Limits limits) {
    this.limits = limits;
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
    return new CatalogReader(more);
  }

  /**
   * {@return what stands in a file, or in all files of known kinds in a directory and the directories in it}
   *
   * @param path the file or directory
   */
  public Import read(Path path) {
    return readAll(java.util.List.of(path));
  }

  /**
   * {@return what stands in several files and directories together}
   *
   * @param paths the files and directories
   */
  public Import readAll(Iterable<Path> paths) {
    Collected collected = new Collected();
    FileReader reader = new FileReader(limits, collected);
    paths.forEach(reader::read);
    reader.finish();
    return collected.toImport();
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
    FileReader reader = new FileReader(limits, collected);
    try {
      reader.read(new SourceReader(limits, collected.problems()).text(text, file), type, true);
    } catch (Refusal refusal) {
      collected.problems().add(refusal.problem());
    }
    reader.finish();
    return collected.toImport();
  }
}
