package org.kpi4j.testing.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.rule.ChangeRule;
import org.kpi4j.rule.Finding;

/**
 * What a rule is shown at: a catalogue, or a change of one.
 *
 * @param before the catalogue before the change; empty when there is no change
 * @param catalog the catalogue
 */
record Sample(Optional<Catalog> before, Catalog catalog) {
  private static final int LONGEST = 160;

  static Sample of(Catalog catalog) {
    return new Sample(Optional.empty(), catalog);
  }

  static Sample of(ChangeRule.Step step) {
    return new Sample(Optional.of(step.before()), step.after());
  }

  Sample with(Catalog other) {
    return new Sample(before, other);
  }

  ImmutableList<Finding> findings(Linter linter) {
    return before
        .map(earlier -> linter.check(earlier, catalog))
        .orElseGet(() -> linter.check(catalog))
        .findings();
  }

  /** {@return the sample, short enough for a complaint} */
  @Override
  public String toString() {
    return before.map(earlier -> shown(earlier) + " to ").orElse("") + shown(catalog);
  }

  private static String shown(Catalog catalog) {
    boolean isKpi = catalog.kpis().size() == 1 && catalog.metrics().isEmpty();
    String text = isKpi
        ? catalog.kpis().get(0).statement().map(s -> "'" + s + "'").orElse(catalog.toString())
        : catalog.toString();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
