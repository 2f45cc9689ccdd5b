package org.kpi4j.definition;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import org.kpi4j.model.Language;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Unit;
import org.kpi4j.reading.GoalAmount;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.MetricRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Suggestion;
import org.kpi4j.text.Span;

/** Flags a metric whose name holds a target, so that it is wrong as soon as the target changes. */
final class TargetInName implements MetricRule {
  /** What may be left at the ends of a name when its target is gone, beside blanks. */
  private static final String SIGNS = "<>=≤≥+-–:(";

  private static final RuleInfo INFO = DefinitionRules.info("target-in-name", Severity.ADVICE)
      .precision(RuleInfo.Precision.LIKELY)
      .source(DefinitionRules.OWN)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(named("Omzet +20%"))
        .flagged(named("Churn < 5%"))
        .accepted(named("7-day retention"))
        .accepted(named("Revenue 2026"))
        .accepted(named("% tickets solved in 8h"));
  }

  @Override
  public Outcome check(Metric metric, Context context) {
    for (String text : metric.name().texts().values()) {
      if (hasDigit(text)) {
        return judge(metric, context);
      }
    }
    return Outcome.ok();
  }

  private static Outcome judge(Metric metric, Context context) {
    return metric.name().texts().entrySet().stream()
        .flatMap(text -> judge(text.getValue(), text.getKey(), context).stream())
        .findFirst()
        .<Outcome>map(finding -> finding)
        .orElse(Outcome.ok());
  }

  /** Most names have no digit, and need not be read. */
  private static boolean hasDigit(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= '0' && name.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static Optional<Finding> judge(String name, Language language, Context context) {
    return context
        .reader()
        .readGoal(name, language)
        .target()
        .filter(TargetInName::isTarget)
        .map(target -> finding(name, target.span()));
  }

  private static boolean isTarget(GoalAmount amount) {
    return switch (amount.kind()) {
      case RELATIVE, DELTA, MULTIPLE -> true;
      case LEVEL ->
        amount.unit().filter(unit -> isShare(unit) || unit.isMoney()).isPresent();
      case COUNT -> false;
    };
  }

  private static boolean isShare(Unit unit) {
    return unit.isShare() && !unit.isFraction();
  }

  private static Finding finding(String name, Span target) {
    Finding finding = INFO.finding("name", "target").with(target.in(name), name).at(target);
    CharMatcher ends = CharMatcher.whitespace().or(CharMatcher.anyOf(SIGNS));
    String rest = ends.trimFrom(name.substring(0, target.start()) + name.substring(target.end()));
    return rest.isEmpty() ? finding : finding.suggesting(Suggestion.review("name", rest));
  }

  private static Metric named(String name) {
    return Metric.builder().id("metric").name(name).build();
  }
}
