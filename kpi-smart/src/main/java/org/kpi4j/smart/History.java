package org.kpi4j.smart;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Observation;
import org.kpi4j.model.Series;

/** What was measured before, and how fast it moved. */
record History(ImmutableList<Observation> observations) {
  private static final int FEWEST = 3;

  /** {@return the measurements of a KPI's metric; empty when there are fewer than three} */
  static Optional<History> of(Kpi kpi, Catalog catalog) {
    return catalog.series().isEmpty() ? Optional.empty() : find(kpi, catalog);
  }

  private static Optional<History> find(Kpi kpi, Catalog catalog) {
    return catalog.series().stream()
        .filter(series -> kpi.metric().equals(Optional.of(series.metric())))
        .map(Series::observations)
        .filter(observations -> observations.size() >= FEWEST)
        .map(History::new)
        .findFirst();
  }

  double latest() {
    return last().value();
  }

  /** {@return the day after the last measurement} */
  LocalDate until() {
    return last().to();
  }

  /** {@return the change a day from the first measurement to the last} */
  double usualPace() {
    return pace(observations.get(0), last());
  }

  /** {@return the fastest rise a day between two neighbouring measurements, or the fastest fall; 0 when there was none} */
  double fastestPace(boolean isRise) {
    double fastest = 0;
    for (int i = 1; i < observations.size(); i++) {
      double pace = pace(observations.get(i - 1), observations.get(i));
      fastest = isRise ? Math.max(fastest, pace) : Math.min(fastest, pace);
    }
    return fastest;
  }

  /** {@return the standard deviation of the changes between neighbouring measurements} */
  double noise() {
    int changes = observations.size() - 1;
    double mean = (latest() - observations.get(0).value()) / changes;
    double squares = 0;
    for (int i = 1; i <= changes; i++) {
      double change = observations.get(i).value() - observations.get(i - 1).value();
      squares += (change - mean) * (change - mean);
    }
    return Math.sqrt(squares / (changes - 1));
  }

  private Observation last() {
    return observations.get(observations.size() - 1);
  }

  private static double pace(Observation from, Observation to) {
    return (to.value() - from.value()) / ChronoUnit.DAYS.between(from.to(), to.to());
  }
}
