package org.kpi4j.metrictests;

import static org.kpi4j.testing.KpiAssertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kpi4j.model.Deadline;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Target;
import org.kpi4j.model.Unit;

class LeadGoalTest {
  @Test
  void leadGoal_isSmart() {
    Kpi kpi = Kpi.builder()
        .id("more-leads")
        .metric(Metric.named("Qualified leads per week"))
        .aim(Goal.builder()
            .target(Target.level(Quantity.of(150, Unit.COUNT)))
            .deadline(Deadline.on(LocalDate.of(2027, 6, 30)))
            .build())
        .build();
    assertThat(kpi).isSmart();
  }
}
