package org.kpi4j.definition;

import org.kpi4j.model.Band;
import org.kpi4j.model.Direction;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Threshold;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags bands that call values better while the metric calls them worse. */
final class BandsAgainstDirection implements KpiRule {
  private static final RuleInfo INFO = DefinitionRules.info(
          "bands-against-direction", Severity.ERROR)
      .source(DefinitionRules.PARTS)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Samples.bands(
            Samples.band(Band.Health.POOR, 0, 3), Samples.band(Band.Health.GOOD, 3, 9)))
        .flagged(Samples.churn(Direction.HIGHER, falling()))
        .flagged(Samples.churn(Direction.BAND, poorInside()))
        .accepted(Samples.bands(
            Samples.band(Band.Health.GOOD, 0, 3), Samples.band(Band.Health.POOR, 3, 9)));
  }

  @Override
  public Outcome check(Kpi kpi, Context context) {
    Ladder ladder = Ladder.of(kpi, context).orElse(null);
    Direction direction = Fields.direction(kpi, context).orElse(Direction.NEUTRAL);
    if (ladder == null || direction == Direction.NEUTRAL) {
      return Outcome.notApplicable();
    }
    return follows(ladder, direction)
        ? Outcome.ok()
        : INFO.finding("aim.bands", key(direction)).with(kpi.displayName());
  }

  private static String key(Direction direction) {
    return switch (direction) {
      case HIGHER -> "higher";
      case LOWER -> "lower";
      case NEUTRAL, BAND -> "band";
    };
  }

  /** Health is declared from good to poor, so that a rise in its ordinal is a fall in health. */
  private static boolean follows(Ladder ladder, Direction direction) {
    boolean mayImprove = direction != Direction.LOWER;
    boolean mayWorsen = direction != Direction.HIGHER;
    for (int i = 1; i < ladder.steps().size(); i++) {
      int worse = ladder.health(i).compareTo(ladder.health(i - 1));
      if (worse < 0 ? !mayImprove : worse > 0 && !mayWorsen) {
        return false;
      }
      mayImprove = mayImprove && (worse <= 0);
    }
    return true;
  }

  private static Threshold falling() {
    return Threshold.builder()
        .bands(Samples.band(Band.Health.GOOD, 0, 3), Samples.band(Band.Health.POOR, 3, 9))
        .build();
  }

  private static Threshold poorInside() {
    return Threshold.builder()
        .bands(Samples.band(Band.Health.GOOD, 0, 3), Samples.band(Band.Health.POOR, 3, 6))
        .band(Samples.band(Band.Health.GOOD, 6, 9))
        .build();
  }
}
