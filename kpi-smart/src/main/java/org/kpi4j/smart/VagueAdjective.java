package org.kpi4j.smart;

import org.kpi4j.model.Kpi;
import org.kpi4j.reading.VagueWord;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Flags judgements such as "optimal" or "user-friendly", which everybody measures differently. */
final class VagueAdjective implements StatementRule {
  private static final RuleInfo INFO = RuleInfo.of("smart/vague-adjective", Severity.WARNING)
      .messages(SmartTexts.BUNDLE)
      .source(Sources.REQUIREMENTS)
      .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Examples examples() {
    return Examples.none()
        .flagged(Kpi.stating("Offer great support to every new customer"))
        .flagged(Kpi.stating("Een optimale service bieden"))
        .accepted(Kpi.stating("Solve 90% of support tickets within 8 hours, every month of 2027"))
        .accepted(Kpi.stating("In 2027 90% van de tickets binnen 8 uur oplossen"));
  }

  @Override
  public Outcome judge(Stated goal) {
    return goal.quoting(INFO, "vague", goal.first(VagueWord.Kind.ADJECTIVE));
  }
}
