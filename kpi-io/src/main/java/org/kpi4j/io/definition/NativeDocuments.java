package org.kpi4j.io.definition;

import org.kpi4j.io.tree.Node;

/** The library's own files. */
public final class NativeDocuments implements Importer {
  private final Collected collected;

  /**
   * Begins with no files.
   *
   * @param collected where the definitions are to be put
   */
  public NativeDocuments(Collected collected) {
    this.collected = collected;
  }

  @Override
  public boolean recognises(Node.Mapping document) {
    return NativeCatalog.recognises(document);
  }

  @Override
  public void read(Node.Mapping document) {
    NativeCatalog.read(document, collected);
  }

  @Override
  public void finish() {
    // Everything was put there while it was read.
  }
}
