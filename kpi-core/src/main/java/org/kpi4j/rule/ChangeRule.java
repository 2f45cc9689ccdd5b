package org.kpi4j.rule;

import org.kpi4j.model.Catalog;

/** A rule about what changed between two versions of a catalogue. */
public non-sealed interface ChangeRule extends Rule {

  /**
   * {@return what is wrong with a change; each finding names its own subject}
   *
   * @param before the earlier catalogue
   * @param after the later catalogue
   * @param context what else is known
   */
  Outcome check(Catalog before, Catalog after, Context context);
}
