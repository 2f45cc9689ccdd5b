package org.kpi4j.report.html;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.kpi4j.model.Deadline;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Target;
import org.kpi4j.model.Threshold;

/** Says what a KPI aims at, from its fields: from what, to what, by when, or within which limits. */
final class AimFacts {
  private final Labels labels;
  private final ImmutableList.Builder<String> facts = ImmutableList.builder();

  private AimFacts(Labels labels) {
    this.labels = labels;
  }

  static ImmutableList<String> of(Kpi kpi, Optional<LocalDate> today, Labels labels) {
    AimFacts aim = new AimFacts(labels);
    kpi.goal().ifPresent(goal -> aim.add(goal, today));
    kpi.threshold().ifPresent(aim::add);
    return aim.facts.build();
  }

  private void add(Goal goal, Optional<LocalDate> today) {
    add("fact-from", goal.baseline());
    add("fact-to", goal.target().filter(AimFacts::isLevel).map(Target::amount));
    add("fact-change", goal.target().filter(to -> !isLevel(to)).map(Target::amount));
    add("fact-by", goal.deadline().flatMap(deadline -> day(deadline, goal, today)));
  }

  private void add(Threshold threshold) {
    add("fact-at-least", threshold.lower());
    add("fact-at-most", threshold.upper());
  }

  private void add(String key, Optional<?> value) {
    value.ifPresent(known -> facts.add(labels.of(key, known)));
  }

  private static boolean isLevel(Target target) {
    return target.kind() == Target.Kind.LEVEL;
  }

  private static Optional<LocalDate> day(Deadline deadline, Goal goal, Optional<LocalDate> today) {
    return deadline instanceof Deadline.On on
        ? Optional.of(on.date())
        : goal.start().or(goal::baselineOn).or(() -> today).map(deadline::resolve);
  }
}
