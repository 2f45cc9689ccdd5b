package org.kpi4j.lint;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;
import org.kpi4j.reading.Reader;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/**
 * Runs rules on definitions. Immutable: every step gives a new linter, and one linter may be used from several threads.
 *
 * <p>Settings apply in the order in which they were made; the last one that speaks of a rule and a subject wins. A rule that throws
 * gives the finding {@code lint/rule-crashed} and the run goes on.
 */
public final class Linter {
  private final Configuration configuration;

  private Linter(Configuration configuration) {
    this.configuration = configuration;
  }

  /**
   * {@return a linter with these rules, all of them on}
   *
   * @param rules the rules; no two may share an id
   * @throws IllegalArgumentException if two rules share an id
   */
  public static Linter of(Iterable<? extends Rule> rules) {
    return new Linter(Configuration.of(rules));
  }

  /**
   * {@return a linter with these rules, all of them on}
   *
   * @param rules the rules; no two may share an id
   * @throws IllegalArgumentException if two rules share an id
   */
  public static Linter of(Rule... rules) {
    return of(Arrays.asList(rules));
  }

  /**
   * {@return a linter that has these rules as well}
   *
   * @param more the rules; none may have an id that is taken
   * @throws IllegalArgumentException if an id is taken
   */
  public Linter plus(Iterable<? extends Rule> more) {
    return new Linter(configuration.plus(more));
  }

  /**
   * {@return a linter that has these rules as well}
   *
   * @param more the rules; none may have an id that is taken
   * @throws IllegalArgumentException if an id is taken
   */
  public Linter plus(Rule... more) {
    return plus(Arrays.asList(more));
  }

  /**
   * {@return a linter without these rules}
   *
   * @param ids the ids of the rules
   * @throws IllegalArgumentException if an id is unknown; the message names the nearest known one
   */
  public Linter without(String... ids) {
    return new Linter(configuration.without(ids));
  }

  /**
   * {@return a linter with these rules alone}
   *
   * @param ids the ids of the rules
   * @throws IllegalArgumentException if an id is unknown; the message names the nearest known one
   */
  public Linter only(String... ids) {
    return new Linter(configuration.only(Arrays.asList(ids)));
  }

  /**
   * {@return a linter in which a rule is this bad}
   *
   * @param id the id of the rule
   * @param severity how bad its findings are
   * @throws IllegalArgumentException if the id is unknown; the message names the nearest known one
   */
  public Linter grade(String id, Severity severity) {
    return new Linter(configuration.grade(id, Optional.of(severity), Optional.empty()));
  }

  /**
   * {@return a linter in which a rule is this bad on some definitions}
   *
   * @param id the id of the rule
   * @param severity how bad its findings are there
   * @param where the definitions
   * @throws IllegalArgumentException if the id is unknown; the message names the nearest known one
   */
  public Linter grade(String id, Severity severity, Selector where) {
    return new Linter(configuration.grade(id, Optional.of(severity), Optional.of(where)));
  }

  /**
   * {@return a linter in which a rule is off on some definitions}
   *
   * @param id the id of the rule
   * @param where the definitions
   * @throws IllegalArgumentException if the id is unknown; the message names the nearest known one
   */
  public Linter without(String id, Selector where) {
    return new Linter(configuration.grade(id, Optional.empty(), Optional.of(where)));
  }

  /**
   * {@return a linter that runs only what is graded at least this bad}
   *
   * @param least the least bad grade that still runs
   */
  public Linter atLeast(Severity least) {
    return with(copy().least(least));
  }

  /**
   * {@return a linter with the rules of a level alone}
   *
   * @param level how strict to be
   */
  public Linter at(RuleInfo.Level level) {
    return with(copy().level(level));
  }

  /**
   * {@return a linter whose rules are those of an earlier version, so that an upgrade brings no new findings}
   *
   * @param version the version of the rule set
   */
  public Linter pinnedTo(RuleInfo.Version version) {
    return with(copy().version(version));
  }

  /**
   * {@return a linter in which an option of a rule has this value}
   *
   * @param id the id of the rule
   * @param option the name of the option
   * @param value its value, within the option's bounds
   * @throws IllegalArgumentException if the rule or its option is unknown, or the value is out of bounds
   */
  public Linter option(String id, String option, double value) {
    return new Linter(configuration.option(id, option, value));
  }

  /**
   * {@return a linter whose findings on what a metric lacks also say what the field usually writes there, where the glossary knows its
   * name: a formula, a unit, a direction; it reads the name of each such metric}
   */
  public Linter proposing() {
    return with(copy().isProposing(true));
  }

  /**
   * {@return a linter with these exceptions}
   *
   * @param more the exceptions
   */
  public Linter suppressing(Suppression... more) {
    return suppressing(Arrays.asList(more));
  }

  /**
   * {@return a linter with these exceptions}
   *
   * @param more the exceptions
   */
  public Linter suppressing(Iterable<Suppression> more) {
    return with(copy().addAllSuppressions(more));
  }

  /**
   * {@return a linter that reports only what a baseline does not know}
   *
   * @param baseline the findings that are known
   */
  public Linter against(Baseline baseline) {
    return with(copy().baseline(baseline));
  }

  /**
   * {@return a linter that judges as of this day}; without one, whatever depends on today stays open
   *
   * @param day the day
   */
  public Linter asOf(LocalDate day) {
    return with(copy().asOf(day));
  }

  /**
   * {@return a linter that reads texts with this reader}
   *
   * @param reader the reader
   */
  public Linter reading(Reader reader) {
    return with(copy().reader(reader));
  }

  /** {@return what the rules of this linter say of themselves, sorted by id} */
  public ImmutableList<RuleInfo> rules() {
    return configuration.rules().infos();
  }

  /** {@return what the engine itself reports, whatever the rules, sorted by id} */
  public static ImmutableList<RuleInfo> engineRules() {
    return EngineFindings.sorted();
  }

  /**
   * {@return what is wrong with a catalogue}; rules about changes do not run
   *
   * @param catalog the catalogue
   */
  public Report check(Catalog catalog) {
    return new Run(configuration.onCatalogs(), catalog).report(Optional.empty());
  }

  /**
   * {@return what is wrong with a catalogue}; the same as without an executor, down to the order
   *
   * @param catalog the catalogue
   * @param executor runs parts of the work
   */
  public Report check(Catalog catalog, Executor executor) {
    return new Run(configuration.onCatalogs(), catalog).report(Optional.of(executor));
  }

  /**
   * {@return what is wrong with what changed between two versions of a catalogue}; only rules about changes run
   *
   * @param before the earlier version
   * @param after the later version
   */
  public Report check(Catalog before, Catalog after) {
    return new Run(configuration.onChanges(), after).changes(before);
  }

  /**
   * {@return what is wrong with a KPI that stands alone}; rules about whole catalogues do not run, so its links are
   * taken on trust
   *
   * @param kpi the KPI
   */
  public Report check(Kpi kpi) {
    return check(Subject.of(kpi), Catalog.of(kpi));
  }

  /**
   * {@return what is wrong with a metric that stands alone}; rules about whole catalogues do not run, so its links are
   * taken on trust
   *
   * @param metric the metric
   */
  public Report check(Metric metric) {
    return check(Subject.of(metric), Catalog.of(metric));
  }

  private Report check(Subject subject, Catalog catalog) {
    return new Run(configuration.onlyAbout(subject), catalog).report(Optional.empty());
  }

  /**
   * {@return how a rule is graded on a KPI, and why}
   *
   * @param id the id of the rule
   * @param kpi the KPI
   * @throws IllegalArgumentException if the id is unknown; the message names the nearest known one
   */
  public EffectiveSeverity explain(String id, Kpi kpi) {
    return configuration.explain(id, selector -> selector.chooses(kpi));
  }

  /**
   * {@return how a rule is graded on a metric, and why}
   *
   * @param id the id of the rule
   * @param metric the metric
   * @throws IllegalArgumentException if the id is unknown; the message names the nearest known one
   */
  public EffectiveSeverity explain(String id, Metric metric) {
    return configuration.explain(id, selector -> selector.chooses(metric));
  }

  private ImmutableSettings.Builder copy() {
    return configuration.settings().copy();
  }

  private Linter with(ImmutableSettings.Builder chosen) {
    return new Linter(configuration.with(chosen.build()));
  }
}
