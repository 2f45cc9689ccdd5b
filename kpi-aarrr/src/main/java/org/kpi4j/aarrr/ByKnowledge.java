package org.kpi4j.aarrr;

import com.google.common.collect.ImmutableList;
import org.kpi4j.glossary.Concept;
import org.kpi4j.model.Stage;
import org.kpi4j.reading.MetricReading;

/** What the glossary says of the concept that the name stands for. */
final class ByKnowledge implements StageClassifier {
  /** Chosen by this library: how much a whole name, a qualified name and a part of a name settle. */
  private static final double WHOLE = 5.5;

  private static final double QUALIFIED = 4.0;
  private static final double PART = 3.2;

  @Override
  public StageEvidence evidence(MetricReading reading) {
    return reading
        .concept()
        .map(concept -> of(concept, strength(reading)))
        .orElse(StageEvidence.NOTHING);
  }

  private static double strength(MetricReading reading) {
    if (reading.isWhole()) {
      return WHOLE;
    }
    return reading.isKnown() ? QUALIFIED : PART;
  }

  private static StageEvidence of(Concept concept, double strength) {
    ImmutableList.Builder<StageSignal> signals = ImmutableList.builder();
    concept
        .stages()
        .forEach((stage, share) ->
            signals.add(signal(concept, Stage.of(stage), Math.max(0, strength + Math.log(share)))));
    if (concept.stages().isEmpty()) {
      signals.add(signal(concept, StageSignal.OUTSIDE, strength));
    }
    return new StageEvidence(signals.build());
  }

  private static StageSignal signal(Concept concept, Stage stage, double weight) {
    return new StageSignal(StageSignal.Kind.KNOWLEDGE, stage, weight, concept.id());
  }
}
