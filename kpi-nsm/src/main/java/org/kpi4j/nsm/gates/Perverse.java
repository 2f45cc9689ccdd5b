package org.kpi4j.nsm.gates;

import java.util.Optional;
import org.kpi4j.glossary.Trait;
import org.kpi4j.model.Direction;
import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.doctrine.Doctrine;

/** Stops a metric of which more is not always better. */
final class Perverse implements GateRule {
  private static final GateInfo INFO = GateInfo.of(Gate.PERVERSE)
      .source(Sources.DECEIVE)
      .stops("Time spent in support")
      .passes("Time spent listening")
      .build();

  @Override
  public GateInfo info() {
    return INFO;
  }

  @Override
  public GateResult check(Candidate candidate, Doctrine doctrine) {
    Optional<Direction> direction = candidate.metric().direction();
    if (direction.filter(d -> d == Direction.NEUTRAL || d == Direction.BAND).isPresent()) {
      return INFO.fired("direction");
    }
    if (candidate.isTimeOfWork()) {
      return INFO.fired("time", candidate.valueEvent());
    }
    if (candidate.hasAny(Trait.PERVERSE, Trait.BAD_NEWS)
        && !candidate.countsValue()
        && !candidate.has(Trait.SENTIMENT)) {
      return INFO.fired("known", candidate.valueEvent());
    }
    return direction.isPresent() || candidate.countsValue() ? INFO.open() : INFO.undetermined();
  }
}
