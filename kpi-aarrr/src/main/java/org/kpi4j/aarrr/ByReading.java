package org.kpi4j.aarrr;

import org.kpi4j.reading.MetricReading;

/** What the words of the name and of the description say, and how they stand together. */
final class ByReading implements StageClassifier {
  /** Chosen by this library: how much words count beside a known concept, and in a description. */
  private static final double BESIDE_CONCEPT = 0.6;

  private static final double IN_DESCRIPTION = 0.45;

  /** Chosen by this library: from this weight on a name speaks for itself, and the description only adds to it. */
  private static final double CLEAR = 1.2;

  private static final double BESIDE_CLEAR_NAME = 0.15;

  @Override
  public StageEvidence evidence(MetricReading reading) {
    Signals signals = new Signals(Bystanders.of(reading));
    boolean known = reading.isKnown();
    signals.addWords(
        Emphasis.after(reading.concept().isPresent(), reading.rest()),
        known ? BESIDE_CONCEPT : 1,
        StageSignal.Kind.WORD);
    if (!known) {
      Structure.addTo(signals, reading);
    }
    boolean clear = reading.concept().isPresent() || signals.strongest() >= CLEAR;
    Emphasis description = Emphasis.of(reading.description());
    if (clear) {
      signals.addStages(description, BESIDE_CLEAR_NAME, StageSignal.Kind.DESCRIPTION);
    } else {
      signals.addWords(description, IN_DESCRIPTION, StageSignal.Kind.DESCRIPTION);
    }
    return signals.evidence();
  }
}
