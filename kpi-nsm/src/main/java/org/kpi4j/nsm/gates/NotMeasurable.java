package org.kpi4j.nsm.gates;

import com.google.common.collect.ImmutableList;
import org.kpi4j.message.Message;
import org.kpi4j.nsm.candidate.Candidate;
import org.kpi4j.nsm.doctrine.Doctrine;
import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.evidence.Evidence;
import org.kpi4j.nsm.evidence.Score;
import org.kpi4j.nsm.message.NorthStarMessages;

/** Stops a metric of which somebody said that it cannot be measured; a name alone leaves it undetermined. */
final class NotMeasurable implements GateRule {
  private static final GateInfo INFO = GateInfo.of(Gate.NOT_MEASURABLE)
      .source(Sources.KPIS_THAT_DRIVE_GROWTH)
      .passes("Nights booked")
      .build();

  @Override
  public GateInfo info() {
    return INFO;
  }

  @Override
  public GateResult check(Candidate candidate, Doctrine doctrine) {
    Evidence judged = candidate.given().get(Criterion.MEASURABLE);
    if (judged != null && judged.value().equals(Score.NONE)) {
      return INFO.fired("judged", judged.because());
    }
    ImmutableList<Message> missing = missing(candidate);
    return missing.isEmpty() ? INFO.open() : INFO.undetermined(missing);
  }

  private static ImmutableList<Message> missing(Candidate candidate) {
    ImmutableList.Builder<Message> missing = ImmutableList.builder();
    if (candidate.metric().window().isEmpty() && !candidate.namesPeriod()) {
      missing.add(NorthStarMessages.text("gate.not-measurable.missing.window"));
    }
    if (candidate.metric().sources().isEmpty()) {
      missing.add(NorthStarMessages.text("gate.not-measurable.missing.source"));
    }
    return missing.build();
  }
}
