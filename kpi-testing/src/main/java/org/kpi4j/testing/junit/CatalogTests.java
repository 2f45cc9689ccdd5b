package org.kpi4j.testing.junit;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Language;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.Severity;

/**
 * A test for each definition and rule, for methods annotated with {@link org.junit.jupiter.api.TestFactory}. Immutable:
 * every step gives a new value. Unless something else is said, errors fail, names and failures are in English, and it is
 * left open what day it is.
 */
public final class CatalogTests {
  private final Checked checked;
  private final Severity least;
  private final Language language;

  private CatalogTests(Checked checked, Severity least, Language language) {
    this.checked = checked;
    this.least = least;
    this.language = language;
  }

  /**
   * {@return tests of a catalogue}
   *
   * @param catalog the catalogue
   * @param rules the rules; no two may share an id
   * @throws IllegalArgumentException if two rules share an id
   */
  public static CatalogTests of(Catalog catalog, Iterable<? extends Rule> rules) {
    return new CatalogTests(Checked.of(catalog, rules), Severity.ERROR, Language.ENGLISH);
  }

  /**
   * {@return tests that judge as of a day}
   *
   * @param day the day
   */
  public CatalogTests asOf(LocalDate day) {
    return with(chosen -> chosen.asOf(day));
  }

  /**
   * {@return tests whose rules have other settings, exceptions or a baseline; a rule that is off gets no test}
   *
   * @param settings what to change; it must keep the rules
   */
  public CatalogTests with(UnaryOperator<Linter> settings) {
    return new CatalogTests(checked.with(settings), least, language);
  }

  /**
   * {@return tests that fail on findings that are at least this bad}
   *
   * @param severity how bad
   */
  public CatalogTests failingOn(Severity severity) {
    return new CatalogTests(checked, severity, language);
  }

  /**
   * {@return tests with names and failures in another language}
   *
   * @param other English or Dutch; English is used for any other
   */
  public CatalogTests in(Language other) {
    return new CatalogTests(checked, least, other);
  }

  /**
   * {@return the tests: a container for each metric and KPI, with a test for each rule}
   *
   * @throws IllegalArgumentException if the catalogue holds no metric and no KPI, since nothing would be tested
   */
  public Stream<DynamicNode> tests() {
    Catalog catalog = checked.catalog();
    checkArgument(
        !catalog.metrics().isEmpty() || !catalog.kpis().isEmpty(),
        "catalogue must hold a metric or a KPI: %s",
        catalog);
    return new CatalogNodes(checked, new FailingTest(catalog, least, language)).all();
  }
}
