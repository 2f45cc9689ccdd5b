package org.kpi4j.testing.junit;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.rule.Rule;

/** A catalogue, the rules that it is tested with, and the linter that runs them. */
record Checked(Catalog catalog, ImmutableList<Rule> rules, Linter linter) {
  static Checked of(Catalog catalog, Iterable<? extends Rule> rules) {
    return new Checked(catalog, ImmutableList.copyOf(rules), Linter.of(rules));
  }

  Checked with(UnaryOperator<Linter> settings) {
    return new Checked(catalog, rules, settings.apply(linter));
  }
}
