package org.kpi4j.io;

import com.google.common.collect.ImmutableList;
import org.kpi4j.io.definition.NativeCatalog;
import org.kpi4j.io.exchange.Import;
import org.kpi4j.io.tree.JsonPrinter;
import org.kpi4j.io.tree.Node;
import org.kpi4j.io.tree.YamlPrinter;
import org.kpi4j.lint.Suppression;
import org.kpi4j.model.Catalog;

/**
 * Writes catalogues as the library's own files, from which {@link CatalogReader} reads the same definitions. A writer
 * is immutable and can be shared between threads.
 */
public final class CatalogWriter {
  private final boolean json;
  private final ImmutableList<Suppression> suppressions;

  private CatalogWriter(boolean json, ImmutableList<Suppression> suppressions) {
    this.json = json;
    this.suppressions = suppressions;
  }

  /** {@return a writer of YAML} */
  public static CatalogWriter yaml() {
    return new CatalogWriter(false, ImmutableList.of());
  }

  /** {@return a writer of JSON} */
  public static CatalogWriter json() {
    return new CatalogWriter(true, ImmutableList.of());
  }

  /**
   * {@return a copy that also writes which rules are to be silent}
   *
   * @param entries the suppressions; each is written with its subject
   */
  public CatalogWriter with(Iterable<Suppression> entries) {
    return new CatalogWriter(json, ImmutableList.copyOf(entries));
  }

  /**
   * {@return the catalogue as text}
   *
   * @param catalog the catalogue
   */
  public String write(Catalog catalog) {
    Node document = NativeCatalog.write(catalog, suppressions);
    return json ? JsonPrinter.indented(document) : YamlPrinter.print(document);
  }

  /**
   * {@return what was read, with its suppressions, as text}
   *
   * @param read what was read
   */
  public String write(Import read) {
    return with(read.suppressions()).write(read.catalog());
  }
}
