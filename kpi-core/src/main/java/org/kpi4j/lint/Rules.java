package org.kpi4j.lint;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Predicate;
import org.kpi4j.message.Messages;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Language;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Metric;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.MetricRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/**
 * Makes a rule of one's own in one statement. A rule that fails its own examples cannot be built.
 *
 * <pre>{@code
 * Rule rule = Rules.of("acme/cost-centre", Severity.WARNING)
 *     .says("'{0}' has no cost centre", "'{0}' heeft geen kostenplaats")
 *     .flagged(Catalog.of(Metric.named("Churn")))
 *     .accepted(Catalog.of(Metric.builder().id("churn").tag("cc-12").build()))
 *     .metricFailsWhen(metric -> metric.tags().isEmpty());
 * }</pre>
 */
public final class Rules {
  private static final String SOURCE = "the caller";
  private static final String KEY = "failed";
  private final String id;
  private final Severity severity;
  private final ImmutableMap<String, LocalizedText> texts;
  private final Rule.Examples examples;

  private Rules(
      String id,
      Severity severity,
      ImmutableMap<String, LocalizedText> texts,
      Rule.Examples examples) {
    this.id = id;
    this.severity = severity;
    this.texts = texts;
    this.examples = examples;
  }

  /**
   * {@return the beginning of a rule}
   *
   * @param id the id, two kebab-case words with a slash between them
   * @param severity how bad a finding is
   */
  public static Rules of(String id, Severity severity) {
    return new Rules(id, severity, ImmutableMap.of(), Rule.Examples.none());
  }

  /**
   * {@return a copy with its message}
   *
   * @param english the message, with <code>{0}</code> for the name of the definition
   * @param dutch the same in Dutch
   */
  public Rules says(String english, String dutch) {
    LocalizedText text = LocalizedText.of(Language.ENGLISH, english).with(Language.DUTCH, dutch);
    ImmutableMap.Builder<String, LocalizedText> all = ImmutableMap.builder();
    for (String key : ImmutableList.of(KEY, "title", "rationale", "remedy")) {
      all.put(id + "." + key, text);
    }
    return new Rules(id, severity, all.buildOrThrow(), examples);
  }

  /**
   * {@return a copy with an example that the rule must flag}
   *
   * @param example a catalogue in which something is wrong
   */
  public Rules flagged(Catalog example) {
    return new Rules(id, severity, texts, examples.flagged(example));
  }

  /**
   * {@return a copy with a near miss that the rule must accept}
   *
   * @param example a catalogue in which nothing is wrong
   */
  public Rules accepted(Catalog example) {
    return new Rules(id, severity, texts, examples.accepted(example));
  }

  /**
   * {@return the rule}
   *
   * @param isWrong whether a metric has the defect
   * @throws IllegalArgumentException if the rule has no message, lacks a flagged or an accepted example, or fails one
   */
  public Rule metricFailsWhen(Predicate<Metric> isWrong) {
    return proved(new OwnMetricRule(info(), examples, isWrong));
  }

  /**
   * {@return the rule}
   *
   * @param isWrong whether a KPI has the defect
   * @throws IllegalArgumentException if the rule has no message, lacks a flagged or an accepted example, or fails one
   */
  public Rule kpiFailsWhen(Predicate<Kpi> isWrong) {
    return proved(new OwnKpiRule(info(), examples, isWrong));
  }

  private RuleInfo info() {
    checkArgument(!texts.isEmpty(), "rule must say what is wrong: '%s'", id);
    checkArgument(
        !examples.flagged().isEmpty() && !examples.accepted().isEmpty(),
        "rule must have a flagged and an accepted example: '%s'",
        id);
    return RuleInfo.of(id, severity).source(SOURCE).messages(Messages.of(texts)).build();
  }

  private static Rule proved(Rule rule) {
    Linter linter = Linter.of(rule);
    String id = rule.info().id();
    for (Catalog example : rule.examples().flagged()) {
      checkArgument(
          isFlagged(linter, id, example), "rule must flag its example: '%s' on %s", id, example);
    }
    for (Catalog example : rule.examples().accepted()) {
      checkArgument(
          linter.check(example).findings().isEmpty(),
          "rule must accept its example: '%s' on %s",
          id,
          example);
    }
    return rule;
  }

  private static boolean isFlagged(Linter linter, String id, Catalog example) {
    return linter.check(example).findings().stream()
        .anyMatch(finding -> finding.rule().equals(id));
  }

  private record OwnMetricRule(RuleInfo info, Examples examples, Predicate<Metric> isWrong)
      implements MetricRule {
    @Override
    public Outcome check(Metric metric, Context context) {
      return isWrong.test(metric) ? info.finding("", KEY).with(metric.name()) : Outcome.ok();
    }
  }

  private record OwnKpiRule(RuleInfo info, Examples examples, Predicate<Kpi> isWrong)
      implements KpiRule {
    @Override
    public Outcome check(Kpi kpi, Context context) {
      return isWrong.test(kpi) ? info.finding("", KEY).with(kpi.displayName()) : Outcome.ok();
    }
  }
}
