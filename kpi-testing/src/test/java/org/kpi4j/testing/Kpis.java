package org.kpi4j.testing;

import com.google.common.collect.ImmutableMap;
import org.kpi4j.model.Deadline;
import org.kpi4j.model.Direction;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Guardrail;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Positions;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.SourcePosition;
import org.kpi4j.model.Target;
import org.kpi4j.model.Unit;

/** Sample definitions. */
final class Kpis {
  static final String GOOD =
      "Increase the reorder rate from 40% to 48% by 30 June 2027 through reminders";

  static final Metric CHURN = Metric.builder()
      .id("churn-rate")
      .name("Churn rate")
      .unit(Unit.PERCENT)
      .direction(Direction.LOWER)
      .build();

  static final Kpi LESS_CHURN = Kpi.builder()
      .id("less-churn")
      .metric(CHURN)
      .aim(Goal.builder().target(Target.level(Quantity.percent(3))).build())
      .guardrail(Guardrail.of("margin", "Discounts keep customers too"))
      .build();

  private Kpis() {}

  /** {@return a KPI that stands in line 12 of a file, its statement in line 13} */
  static Kpi stating(String statement) {
    ImmutableMap<String, SourcePosition> places = ImmutableMap.of(
        "", new SourcePosition("metrics.yaml", 12, 5),
        "statement", new SourcePosition("metrics.yaml", 13, 16));
    return Kpi.builder()
        .id("more-revenue")
        .statement(statement)
        .positions(new Positions(places))
        .build();
  }

  static Goal by(String deadline) {
    return Goal.builder()
        .target(Target.level(Quantity.percent(3)))
        .deadline(Deadline.parse(deadline))
        .build();
  }
}
