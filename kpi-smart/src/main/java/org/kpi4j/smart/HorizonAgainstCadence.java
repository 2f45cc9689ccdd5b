package org.kpi4j.smart;

import java.util.Optional;
import org.kpi4j.model.Kpi;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.text.TimeFrame;

/** Flags a deadline that comes before the first measurement. */
final class HorizonAgainstCadence implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of(
          "smart/horizon-against-cadence", Severity.WARNING)
      .messages(SmartTexts.BUNDLE)
      .source(Sources.LIBRARY)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Within 2 weeks publish 4 case studies every quarter"))
        .flagged(Kpi.stating("Binnen 2 weken elk kwartaal vier klantcases publiceren"))
        .accepted(Kpi.stating("Within a year publish 4 case studies every quarter"))
        .accepted(Kpi.stating("Binnen een jaar elk kwartaal vier klantcases publiceren"));
  }

  @Override
  public Outcome judge(Stated goal) {
    Optional<Double> cycle = goal.reading().frequency().map(time -> time.every().days());
    return goal.quoting(
        INFO,
        "short",
        goal.reading()
            .deadline()
            .filter(TimeFrame.Duration.class::isInstance)
            .map(TimeFrame.Duration.class::cast)
            .filter(time -> cycle.filter(days -> time.length().days() < days).isPresent())
            .map(time -> time.span()));
  }
}
