package org.kpi4j.lint;

import java.time.LocalDate;
import java.util.Optional;
import org.kpi4j.model.Aim;
import org.kpi4j.model.Deadline;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Kpi;
import org.kpi4j.reading.GoalReading;
import org.kpi4j.text.TimeFrame;

/** Fills in what a KPI's fields leave open from what its statement says. Where both speak, the fields decide. */
final class Completion {
  private Completion() {}

  /** {@return the KPI with what its statement adds; without a day, times that depend on one stay open} */
  static Kpi complete(Kpi kpi, GoalReading reading, Optional<LocalDate> asOf) {
    Kpi said = reading.draft(asOf.orElse(LocalDate.EPOCH)).kpi();
    return kpi.toBuilder()
        .language(kpi.language().or(said::language))
        .aim(aim(kpi.aim(), said.aim().map(aim -> asOf.isPresent() ? aim : timeless(aim, reading))))
        .reviewCadence(kpi.reviewCadence().or(said::reviewCadence))
        .lever(kpi.lever().or(said::lever))
        .reason(kpi.reason().or(said::reason))
        .population(kpi.population().or(said::population))
        .owners(kpi.owners().isEmpty() ? said.owners() : kpi.owners())
        .build();
  }

  private static Optional<Aim> aim(Optional<Aim> written, Optional<Aim> said) {
    if (written.isEmpty()) {
      return said.filter(aim -> !aim.equals(Goal.builder().build()));
    }
    return written.get() instanceof Goal own && said.orElse(null) instanceof Goal other
        ? Optional.of(merged(own, other))
        : written;
  }

  private static Goal merged(Goal own, Goal said) {
    return own.toBuilder()
        .movement(own.movement().or(said::movement))
        .baseline(own.baseline().or(said::baseline))
        .target(own.target().or(said::target))
        .deadline(own.deadline().or(said::deadline))
        .start(own.start().or(said::start))
        .build();
  }

  /** Without the days that follow from a day that nobody gave: "next quarter", "Q3". */
  private static Aim timeless(Aim aim, GoalReading reading) {
    if (!(aim instanceof Goal goal)) {
      return aim;
    }
    Goal.Builder open = goal.toBuilder();
    if (reading.deadline().filter(Completion::dependsOnToday).isPresent()) {
      open.deadline(goal.deadline().filter(Deadline.Within.class::isInstance));
    }
    if (reading.start().filter(Completion::dependsOnToday).isPresent()) {
      open.start(Optional.empty());
    }
    return open.build();
  }

  private static boolean dependsOnToday(TimeFrame time) {
    return time.isRelative() || time.isYearOpen();
  }
}
