package org.kpi4j.testing.junit;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.DynamicTest;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Language;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;
import org.kpi4j.testing.FindingText;

/**
 * Makes tests of findings.
 *
 * @param catalog where the findings were found
 * @param least the least bad grade that fails
 * @param language the language of names and failures
 */
record FailingTest(Catalog catalog, Severity least, Language language) {

  /** {@return a test named after the defect that a rule looks for} */
  DynamicTest of(RuleInfo rule, ImmutableList<Finding> found) {
    return named(rule.id() + ": " + rule.title().in(language), found);
  }

  DynamicTest ofEngine(ImmutableList<Finding> found) {
    String name = language.equals(Language.DUTCH) ? "De controle zelf" : "The check itself";
    return named(name, found);
  }

  /** {@return what a container is called} */
  String title(Subject subject, String name) {
    String kind = kind(subject.kind());
    if (subject.kind() == Subject.Kind.CATALOG) {
      return kind;
    }
    String id = kind + " " + subject.id();
    return name.equals(subject.id()) ? id : id + ": " + name;
  }

  private String kind(Subject.Kind kind) {
    return switch (kind) {
      case KPI -> "KPI";
      case METRIC -> "Metric";
      default ->
        language.equals(Language.DUTCH) ? "De catalogus als geheel" : "The whole catalogue";
    };
  }

  private DynamicTest named(String name, ImmutableList<Finding> found) {
    ImmutableList<Finding> bad = found.stream()
        .filter(finding -> finding.severity().compareTo(least) >= 0)
        .collect(ImmutableList.toImmutableList());
    return DynamicTest.dynamicTest(name, () -> demandNone(bad));
  }

  private void demandNone(ImmutableList<Finding> bad) {
    if (!bad.isEmpty()) {
      throw new AssertionError(System.lineSeparator() + FindingText.of(bad, catalog, language));
    }
  }
}
