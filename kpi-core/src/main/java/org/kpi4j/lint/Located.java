package org.kpi4j.lint;

import org.kpi4j.rule.Finding;

/**
 * A finding with the place of its subject in the catalogue. Findings are ordered by subject as the catalogue has them, then by rule, attribute
 * and message.
 */
record Located(int ordinal, Finding finding) implements Comparable<Located> {
  @Override
  public int compareTo(Located other) {
    int bySubject = Integer.compare(ordinal, other.ordinal);
    return bySubject != 0 ? bySubject : compare(finding, other.finding);
  }

  private static int compare(Finding a, Finding b) {
    int byRule = a.rule().compareTo(b.rule());
    int byAttribute = byRule != 0 ? byRule : a.attribute().compareTo(b.attribute());
    return byAttribute != 0
        ? byAttribute
        : a.message().key().compareTo(b.message().key());
  }
}
