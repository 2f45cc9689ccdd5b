package org.kpi4j.rule;

import org.kpi4j.model.Catalog;

/** A rule about a whole catalogue: what no definition can tell alone. */
public non-sealed interface CatalogRule extends Rule {

  /**
   * {@return what is wrong with a catalogue; each finding names its own subject}
   *
   * @param catalog the catalogue
   * @param context what else is known
   */
  Outcome check(Catalog catalog, Context context);
}
