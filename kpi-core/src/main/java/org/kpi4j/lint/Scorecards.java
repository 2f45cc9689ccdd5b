package org.kpi4j.lint;

import java.util.AbstractList;
import java.util.Optional;
import org.kpi4j.rule.Subject;

/** The scorecards of all metrics and KPIs, made when they are asked for. */
final class Scorecards extends AbstractList<Scorecard> {
  private final Tally tally;

  Scorecards(Tally tally) {
    this.tally = tally;
  }

  @Override
  public Scorecard get(int index) {
    int ordinal = index + 1;
    return new Scorecard(
        tally.subjects().get(ordinal),
        tally.passed(ordinal),
        tally.applicable(ordinal),
        Optional.ofNullable(tally.worst(ordinal)));
  }

  @Override
  public int size() {
    return tally.size() - 1;
  }

  Optional<Scorecard> find(Subject subject) {
    int ordinal = tally.subjects().ordinal(subject);
    return ordinal > 0 && ordinal < tally.size() ? Optional.of(get(ordinal - 1)) : Optional.empty();
  }
}
