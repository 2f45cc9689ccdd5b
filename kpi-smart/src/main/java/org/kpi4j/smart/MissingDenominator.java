package org.kpi4j.smart;

import java.util.Optional;
import org.kpi4j.glossary.Trait;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Unit;
import org.kpi4j.reading.GoalAmount;
import org.kpi4j.reading.MetricReader;
import org.kpi4j.reading.MetricReading;
import org.kpi4j.reading.Phrase;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a share that does not say of what. */
final class MissingDenominator implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/missing-denominator", Severity.ADVICE)
      .messages(SmartTexts.BUNDLE)
      .precision(RuleInfo.Precision.HINT)
      .level(RuleInfo.Level.STRICT)
      .source(Sources.LIBRARY)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("30% active by 1 July 2027"))
        .flagged(Kpi.stating("30% actief voor 1 juli 2027"))
        .accepted(Kpi.stating("30% of paying users active by 1 July 2027"))
        .accepted(Kpi.stating("30% van de betalende gebruikers actief voor 1 juli 2027"));
  }

  @Override
  public Outcome judge(Stated goal) {
    boolean isOfSomething = goal.reading().population().isPresent()
        || goal.reading().metric().filter(MissingDenominator::isNoun).isPresent();
    return goal.quoting(
        INFO,
        "missing",
        goal.reading()
            .target()
            .filter(target -> target.kind() == GoalAmount.Kind.LEVEL && !isOfSomething)
            .filter(target -> target.unit().equals(Optional.of(Unit.PERCENT)))
            .map(target -> target.span()));
  }

  /** "Active" alone says what people do, not which people. */
  private static boolean isNoun(Phrase phrase) {
    MetricReading metric = MetricReader.standard().read(phrase.text());
    boolean isQuality =
        metric.has(Trait.ACTIVE) || metric.has(Trait.PAYING) || metric.has(Trait.REPEAT);
    return metric.isKnown() || metric.actor().isPresent() || !isQuality;
  }
}
