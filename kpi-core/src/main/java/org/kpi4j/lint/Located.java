package org.kpi4j.lint;

import java.util.Comparator;
import org.kpi4j.rule.Finding;

/** A finding with the place of its subject in the catalogue, by which findings are ordered. */
record Located(int ordinal, Finding finding) {
  /** By subject as the catalogue has them, then by rule, attribute and message. */
  static final Comparator<Located> ORDER = Comparator.comparingInt(Located::ordinal)
      .thenComparing(l -> l.finding().rule())
      .thenComparing(l -> l.finding().attribute())
      .thenComparing(l -> l.finding().message().key());
}
