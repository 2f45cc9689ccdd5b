package org.kpi4j.definition;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Milestone;
import org.kpi4j.model.Quantity;

/** The milestones of a goal in the order of their days. */
final class Milestones {
  private static final int YEAR_OF_EXAMPLES = 2027;

  private Milestones() {}

  static ImmutableList<Milestone> sorted(Goal goal) {
    return ImmutableList.sortedCopyOf(Comparator.comparing(Milestone::on), goal.milestones());
  }

  /** {@return the milestone with the last day, of a goal that has one} */
  static Milestone last(Goal goal) {
    return Collections.max(goal.milestones(), Comparator.comparing(Milestone::on));
  }

  /** {@return which way the value goes: 1 for up, -1 for down, 0 for nowhere or when the units cannot be compared} */
  static int step(Milestone before, Milestone after) {
    return Measures.areComparable(before.value(), after.value())
        ? Measures.compare(after.value(), before.value())
        : 0;
  }

  /** {@return a milestone for an example: so many per cent at the first of a month} */
  static Milestone at(int month, double percent) {
    return new Milestone(LocalDate.of(YEAR_OF_EXAMPLES, month, 1), Quantity.percent(percent));
  }
}
