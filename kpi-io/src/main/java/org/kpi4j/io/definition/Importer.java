package org.kpi4j.io.definition;

import org.kpi4j.io.tree.Node;

/** Reads the documents of one format. One importer sees all files of a run, so that they can refer to each other. */
public interface Importer {

  /**
   * {@return whether a document is in this format}
   *
   * @param document the document
   */
  boolean recognises(Node.Mapping document);

  /**
   * Takes a document.
   *
   * @param document the document
   */
  void read(Node.Mapping document);

  /** Puts what was read into what is collected, now that every document is known. */
  void finish();
}
