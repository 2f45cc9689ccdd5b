package org.kpi4j.aarrr;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * What speaks for which stage.
 *
 * @param signals the signals, in the order in which they were seen
 */
public record StageEvidence(ImmutableList<StageSignal> signals) implements Serializable {
  /** Nothing speaks for any stage. */
  public static final StageEvidence NOTHING = new StageEvidence(ImmutableList.of());

  /**
   * {@return this evidence and the other}
   *
   * @param other the other evidence
   */
  public StageEvidence and(StageEvidence other) {
    if (other.signals.isEmpty()) {
      return this;
    }
    return signals.isEmpty()
        ? other
        : new StageEvidence(ImmutableList.<StageSignal>builderWithExpectedSize(
                signals.size() + other.signals.size())
            .addAll(signals)
            .addAll(other.signals)
            .build());
  }

  /**
   * {@return the verdict that follows}
   *
   * @param scheme the stages to choose from
   */
  public StageVerdict verdict(StageScheme scheme) {
    return Weighing.verdict(this, scheme);
  }
}
