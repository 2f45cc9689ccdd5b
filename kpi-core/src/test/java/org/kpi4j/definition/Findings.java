package org.kpi4j.definition;

import java.time.LocalDate;
import java.util.List;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Language;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.RuleInfo;

/** What one rule says of a catalogue. */
final class Findings {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private Findings() {}

  static List<Finding> of(Rule rule, Catalog catalog) {
    return Linter.of(rule).proposing().asOf(TODAY).check(catalog).findings();
  }

  /** {@return the findings in English, each after its subject and attribute} */
  static List<String> texts(Rule rule, Catalog catalog) {
    return of(rule, catalog).stream()
        .map(f ->
            f.subject().orElseThrow() + " " + f.attribute() + ": " + f.message(Language.ENGLISH))
        .toList();
  }

  static boolean applies(Rule rule, Catalog catalog) {
    return Linter.of(rule).at(RuleInfo.Level.STRICT).asOf(TODAY).check(catalog).findings().stream()
        .noneMatch(f -> f.rule().equals("lint/rule-never-applied"));
  }
}
