package org.kpi4j.smart;

import java.util.Optional;
import org.kpi4j.glossary.Part;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Movement;
import org.kpi4j.model.Unit;
import org.kpi4j.reading.GoalAmount;
import org.kpi4j.reading.GoalReading;
import org.kpi4j.reading.MetricReader;
import org.kpi4j.reading.Phrase;
import org.kpi4j.reading.Shape;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a value that cannot exist: a fall of more than 100%, a score above its scale. */
final class ImpossibleValue implements StatementRule {
  private static final double WHOLE = 100;
  private static final int LONGEST_SCALE = 6;
  private static final int NEAR = 12;
  private static final RuleInfo INFO = RuleInfo.of("smart/impossible-value", Severity.ERROR)
      .messages(SmartTexts.BUNDLE)
      .criterion(Smart.ACHIEVABLE.letter())
      .source(Sources.LIBRARY)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Cut complaints by 120% in 2027"))
        .flagged(Kpi.stating("Klachten met 120% verminderen in 2027"))
        .flagged(Kpi.stating("Raise the share of loyal customers to 120% in 2027"))
        .flagged(Kpi.stating("Verhoog het aandeel vaste klanten naar 120% in 2027"))
        .accepted(Kpi.stating("Cut complaints by 20% in 2027"))
        .accepted(Kpi.stating("Klachten met 20% verminderen in 2027"));
  }

  @Override
  public Outcome judge(Stated goal) {
    return goal.quoting(
        INFO,
        "impossible",
        goal.reading()
            .target()
            .filter(target -> isImpossible(target, goal.reading()))
            .map(target -> target.span()));
  }

  private static boolean isImpossible(GoalAmount target, GoalReading reading) {
    boolean isFall = reading.direction().equals(Optional.of(Movement.DECREASE));
    return switch (target.kind()) {
      case RELATIVE -> isFall && target.value() > WHOLE;
      case LEVEL -> exceedsScale(target) || exceedsWhole(target, reading);
      default -> false;
    };
  }

  private static boolean exceedsWhole(GoalAmount target, GoalReading reading) {
    return target.unit().equals(Optional.of(Unit.PERCENT))
        && target.value() > WHOLE
        && (isPartOfGroup(target, reading)
            || reading
                .metric()
                .map(Phrase::text)
                .filter(ImpossibleValue::isShare)
                .isPresent());
  }

  /** "120% of customers": of people or things, not of a plan or of last year's revenue. */
  private static boolean isPartOfGroup(GoalAmount target, GoalReading reading) {
    boolean isAchieved = reading.statedDirection().equals(Optional.of(Movement.ACHIEVE));
    if (isAchieved && reading.population().isPresent()) {
      return true;
    }
    return reading
        .metric()
        .filter(metric -> metric.span().start() > target.span().end()
            && metric.span().start() - target.span().end() <= NEAR)
        .map(metric -> MetricReader.standard().read(metric.text()))
        .filter(metric -> metric.actor().isPresent() && metric.shape() == Shape.COUNT)
        .isPresent();
  }

  /** "share of …", "percentage …": a part of something, which is at most all of it. */
  private static boolean isShare(String metric) {
    return MetricReader.standard().read(metric).parts().stream()
        .filter(Part::isWord)
        .findFirst()
        .filter(part -> part.is("percent"))
        .isPresent();
  }

  private static boolean exceedsScale(GoalAmount target) {
    String unit = target.unitCode();
    boolean isScale = unit.length() > 1
        && unit.startsWith("/")
        && unit.chars().skip(1).allMatch(c -> c >= '0' && c <= '9')
        && unit.length() < LONGEST_SCALE;
    return isScale && target.value() > Integer.parseInt(unit.substring(1));
  }
}
