package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags a recurring goal that never ends. */
final class CadenceOnly implements StatementRule {
  static final RuleInfo.Option CADENCE_IS_ENOUGH =
      new RuleInfo.Option("cadence-is-enough", 0, 0, 1);
  private static final RuleInfo INFO = RuleInfo.of("smart/cadence-only", Severity.WARNING)
      .messages(SmartTexts.BUNDLE)
      .criterion(Smart.TIME_BOUND.letter())
      .options(CADENCE_IS_ENOUGH)
      .source(Sources.DORAN)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Publish 4 case studies every quarter"))
        .flagged(Kpi.stating("Elke maand 90% van de e-mails binnen één werkdag afhandelen"))
        .accepted(Kpi.stating("Publish 4 case studies every quarter of 2027"))
        .accepted(
            Kpi.stating("In 2027 elke maand 90% van de e-mails binnen één werkdag afhandelen"));
  }

  @Override
  public Outcome judge(Stated goal) {
    return goal.quoting(
        INFO,
        "cadence",
        goal.reading()
            .frequency()
            .filter(
                time -> !goal.hasDeadline() && goal.context().option(INFO, CADENCE_IS_ENOUGH) == 0)
            .map(time -> time.span()));
  }
}
