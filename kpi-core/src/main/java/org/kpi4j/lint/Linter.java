package org.kpi4j.lint;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
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
  private final RuleSet rules;
  private final Settings settings;

  private Linter(RuleSet rules, Settings settings) {
    this.rules = rules;
    this.settings = settings;
  }

  /**
   * {@return a linter with these rules, all of them on}
   *
   * @param rules the rules; no two may share an id
   * @throws IllegalArgumentException if two rules share an id
   */
  public static Linter of(Iterable<? extends Rule> rules) {
    return new Linter(RuleSet.of(rules), Settings.standard());
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
    return new Linter(rules.plus(more), settings);
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
    Linter linter = this;
    for (String id : ids) {
      linter = linter
          .with(new Setting(rules.get(id).id(), Optional.empty(), Optional.empty()))
          .noting(id);
    }
    return linter;
  }

  /**
   * {@return a linter with these rules alone}
   *
   * @param ids the ids of the rules
   * @throws IllegalArgumentException if an id is unknown; the message names the nearest known one
   */
  public Linter only(String... ids) {
    ImmutableSet<String> kept =
        Arrays.stream(ids).map(id -> rules.get(id).id()).collect(ImmutableSet.toImmutableSet());
    List<Rule> chosen =
        rules.rules().stream().filter(rule -> kept.contains(rule.info().id())).toList();
    Linter linter = new Linter(RuleSet.of(chosen), settings);
    for (String id : ids) {
      linter = linter.noting(id);
    }
    return linter;
  }

  /**
   * {@return a linter in which a rule is this bad}
   *
   * @param id the id of the rule
   * @param severity how bad its findings are
   * @throws IllegalArgumentException if the id is unknown; the message names the nearest known one
   */
  public Linter grade(String id, Severity severity) {
    return with(new Setting(rules.get(id).id(), Optional.of(severity), Optional.empty()))
        .noting(id);
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
    return with(new Setting(rules.get(id).id(), Optional.of(severity), Optional.of(where)))
        .noting(id);
  }

  /**
   * {@return a linter in which a rule is off on some definitions}
   *
   * @param id the id of the rule
   * @param where the definitions
   * @throws IllegalArgumentException if the id is unknown; the message names the nearest known one
   */
  public Linter without(String id, Selector where) {
    return with(new Setting(rules.get(id).id(), Optional.empty(), Optional.of(where)))
        .noting(id);
  }

  /**
   * {@return a linter that runs only what is graded at least this bad}
   *
   * @param least the least bad grade that still runs
   */
  public Linter atLeast(Severity least) {
    return new Linter(rules, settings.copy().least(least).build());
  }

  /**
   * {@return a linter with the rules of a level alone}
   *
   * @param level how strict to be
   */
  public Linter at(RuleInfo.Level level) {
    return new Linter(rules, settings.copy().level(level).build());
  }

  /**
   * {@return a linter whose rules are those of an earlier version, so that an upgrade brings no new findings}
   *
   * @param version the version of the rule set
   */
  public Linter pinnedTo(RuleInfo.Version version) {
    return new Linter(rules, settings.copy().version(version).build());
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
    RuleInfo rule = rules.get(id);
    RuleInfo.Option known = RunContext.find(rule, option);
    checkArgument(
        value >= known.least() && value <= known.greatest(),
        "option '%s' of '%s' must be from %s to %s inclusive: %s",
        option,
        id,
        known.least(),
        known.greatest(),
        value);
    return new Linter(rules, settings.withOption(RunContext.key(rule, known), value)).noting(id);
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
    return new Linter(rules, settings.copy().addAllSuppressions(more).build());
  }

  /**
   * {@return a linter that reports only what a baseline does not know}
   *
   * @param baseline the findings that are known
   */
  public Linter against(Baseline baseline) {
    return new Linter(rules, settings.copy().baseline(baseline).build());
  }

  /**
   * {@return a linter that judges as of this day}; without one, whatever depends on today stays open
   *
   * @param day the day
   */
  public Linter asOf(LocalDate day) {
    return new Linter(rules, settings.copy().asOf(day).build());
  }

  /**
   * {@return a linter that reads texts with this reader}
   *
   * @param reader the reader
   */
  public Linter reading(Reader reader) {
    return new Linter(rules, settings.copy().reader(reader).build());
  }

  /** {@return what the rules of this linter say of themselves, sorted by id} */
  public ImmutableList<RuleInfo> rules() {
    return rules.rules().stream().map(Rule::info).collect(ImmutableList.toImmutableList());
  }

  /** {@return what the engine itself reports, whatever the rules, sorted by id} */
  public static ImmutableList<RuleInfo> engineRules() {
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(RuleInfo::id), EngineFindings.infos().values());
  }

  /**
   * {@return what is wrong with a catalogue}; rules about changes do not run
   *
   * @param catalog the catalogue
   */
  public Report check(Catalog catalog) {
    return run(false, catalog).report(Optional.empty());
  }

  /**
   * {@return what is wrong with a catalogue}; the same as without an executor, down to the order
   *
   * @param catalog the catalogue
   * @param executor runs parts of the work
   */
  public Report check(Catalog catalog, Executor executor) {
    return run(false, catalog).report(Optional.of(executor));
  }

  /**
   * {@return what is wrong with what changed between two versions of a catalogue}; only rules about changes run
   *
   * @param before the earlier version
   * @param after the later version
   */
  public Report check(Catalog before, Catalog after) {
    return run(true, after).changes(before);
  }

  private Run run(boolean isOnChanges, Catalog catalog) {
    RuleSet own = rules.onChanges(isOnChanges);
    return new Run(own, settings.without(rules.onChanges(!isOnChanges)), catalog);
  }

  /**
   * {@return what is wrong with a KPI that stands alone}; rules about whole catalogues do not run, so its links are
   * taken on trust
   *
   * @param kpi the KPI
   */
  public Report check(Kpi kpi) {
    return alone(Subject.of(kpi), Catalog.of(kpi));
  }

  /**
   * {@return what is wrong with a metric that stands alone}; rules about whole catalogues do not run, so its links are
   * taken on trust
   *
   * @param metric the metric
   */
  public Report check(Metric metric) {
    return alone(Subject.of(metric), Catalog.of(metric));
  }

  private Report alone(Subject subject, Catalog catalog) {
    RuleSet own = rules.onDefinitions();
    return new Run(own, settings.about(subject, own), catalog).report(Optional.empty());
  }

  /**
   * {@return how a rule is graded on a KPI, and why}
   *
   * @param id the id of the rule
   * @param kpi the KPI
   * @throws IllegalArgumentException if the id is unknown; the message names the nearest known one
   */
  public EffectiveSeverity explain(String id, Kpi kpi) {
    return explain(
        rules.get(id),
        setting -> setting.selector().isEmpty() || setting.selector().get().chooses(kpi));
  }

  /**
   * {@return how a rule is graded on a metric, and why}
   *
   * @param id the id of the rule
   * @param metric the metric
   * @throws IllegalArgumentException if the id is unknown; the message names the nearest known one
   */
  public EffectiveSeverity explain(String id, Metric metric) {
    return explain(
        rules.get(id),
        setting -> setting.selector().isEmpty() || setting.selector().get().chooses(metric));
  }

  private EffectiveSeverity explain(RuleInfo rule, Predicate<Setting> applies) {
    EffectiveSeverity effective = new EffectiveSeverity(settings.standard(rule), "default");
    for (Setting setting : settings.of(rule)) {
      if (applies.test(setting)) {
        effective = new EffectiveSeverity(setting.severity(), setting.origin());
      }
    }
    boolean isLeftOut =
        effective.severity().filter(s -> !settings.isBadEnough(s)).isPresent();
    return isLeftOut
        ? new EffectiveSeverity(Optional.empty(), effective.origin() + ", but not bad enough")
        : effective;
  }

  private Linter with(Setting setting) {
    return new Linter(rules, settings.copy().setting(setting).build());
  }

  private Linter noting(String id) {
    return rules.isRetired(id) ? new Linter(rules, settings.copy().retiredId(id).build()) : this;
  }
}
