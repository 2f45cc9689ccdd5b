package org.kpi4j.aarrr;

import com.google.common.collect.ImmutableList;
import org.kpi4j.model.Formula;
import org.kpi4j.reading.MetricReading;

/** What the metrics and events in the formula say; read with the glossary of the library. */
final class ByFormula implements StageClassifier {
  private static final double FACTOR = 0.4;

  @Override
  public StageEvidence evidence(MetricReading reading) {
    return reading.formula().map(ByFormula::of).orElse(StageEvidence.NOTHING);
  }

  private static StageEvidence of(Formula formula) {
    Signals signals = new Signals(Bystanders.NONE);
    for (String reference : formula.references()) {
      signals.addWords(
          Emphasis.of(org.kpi4j.glossary.Glossary.standard().parts(reference)),
          FACTOR,
          StageSignal.Kind.FORMULA);
    }
    StageEvidence evidence = signals.evidence();
    return evidence.signals().isEmpty() ? new StageEvidence(ImmutableList.of()) : evidence;
  }
}
