package org.kpi4j.smart;

import java.util.Optional;
import org.kpi4j.model.Kpi;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.KpiRule;
import org.kpi4j.rule.Outcome;

/** A rule about what the statement of a KPI says; it is not applicable to a KPI without one. */
interface StatementRule extends KpiRule {

  /** {@return what is wrong with a KPI that has a statement} */
  Outcome judge(Stated goal);

  @Override
  default Outcome check(Kpi kpi, Context context) {
    Optional<Stated> goal = Stated.of(kpi, context);
    return goal.isPresent() ? judge(goal.get()) : Outcome.notApplicable();
  }
}
