package org.kpi4j.aarrr;

import org.kpi4j.reading.MetricReading;

/** What the words of the name and of the description say, and how they stand together. */
final class ByReading implements StageClassifier {
  /** Chosen by this library: how much words count beside a known concept, and in a description. */
  private static final double BESIDE_CONCEPT = 0.6;

  private static final double IN_DESCRIPTION = 0.45;

  @Override
  public StageEvidence evidence(MetricReading reading) {
    Signals signals = new Signals(Bystanders.of(reading));
    boolean known = reading.isKnown();
    signals.addWords(
        Emphasis.after(reading.concept().isPresent(), reading.rest()),
        known ? BESIDE_CONCEPT : 1,
        StageSignal.Kind.WORD);
    double factor = known ? IN_DESCRIPTION * BESIDE_CONCEPT : IN_DESCRIPTION;
    signals.addWords(Emphasis.of(reading.description()), factor, StageSignal.Kind.DESCRIPTION);
    if (!known) {
      Structure.addTo(signals, reading);
    }
    return signals.evidence();
  }
}
