package org.kpi4j.testing;

import com.google.common.collect.ImmutableList;
import org.kpi4j.lint.Linter;
import org.kpi4j.lint.Report;
import org.kpi4j.model.Catalog;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Severity;

/** Assertions on a catalogue. */
public final class CatalogAssert extends DefinitionAssert<CatalogAssert, Catalog> {
  CatalogAssert(Catalog actual) {
    super(actual, CatalogAssert.class);
  }

  /**
   * Demands that rules check something, find no error and do not crash.
   *
   * @param linter the rules, with their settings, exceptions and baseline
   * @return these assertions
   */
  public CatalogAssert passes(Linter linter) {
    isNotNull();
    Report report = dated(linter).check(actual);
    if (report.passes()) {
      return this;
    }
    if (report.scorecards().isEmpty()) {
      return fail(text().line(0, "nothing-checked", shown()));
    }
    ImmutableList<Finding> errors = report.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .collect(ImmutableList.toImmutableList());
    return fail(text().line(0, "errors", shown(), errors.size()).findings(errors));
  }

  @Override
  String shown() {
    return new Texts(language()).of("catalog");
  }

  @Override
  Definitions definitions() {
    return new Definitions(actual);
  }

  @Override
  ImmutableList<Finding> findings(Linter linter) {
    return linter.check(actual).findings();
  }
}
