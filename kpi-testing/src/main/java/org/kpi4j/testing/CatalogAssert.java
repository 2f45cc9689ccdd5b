package org.kpi4j.testing;

import com.google.common.collect.ImmutableList;
import org.kpi4j.change.CatalogDiff;
import org.kpi4j.change.Change;
import org.kpi4j.change.Impact;
import org.kpi4j.lint.Linter;
import org.kpi4j.lint.Report;
import org.kpi4j.model.Catalog;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Severity;

/** Assertions on a catalogue. */
public final class CatalogAssert extends DefinitionAssert<CatalogAssert, Catalog> {
  private static final int MOST = 25;

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

  /**
   * Demands that the values of every metric and KPI can be compared with those of an earlier release: no other formula,
   * unit, direction, population or window.
   *
   * @param previousRelease the catalogue of the earlier release
   * @return these assertions
   */
  public CatalogAssert isComparableWith(Catalog previousRelease) {
    isNotNull();
    ImmutableList<Change> breaking =
        CatalogDiff.between(previousRelease, actual).atLeast(Impact.BREAKING);
    return breaking.isEmpty() ? this : fail(told(breaking));
  }

  private FailureText told(ImmutableList<Change> breaking) {
    FailureText text = text().line(0, "not-comparable", shown(), breaking.size());
    breaking.stream().limit(MOST).forEach(change -> change(change, text));
    return breaking.size() > MOST ? text.line(1, "more", breaking.size() - MOST) : text;
  }

  private static void change(Change change, FailureText text) {
    String place =
        change.subject().positions().of(change.attribute()).map(p -> p + " ").orElse("");
    text.words(1, place + change.message().in(text.texts().language()));
    text.line(3, "change-mend");
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
