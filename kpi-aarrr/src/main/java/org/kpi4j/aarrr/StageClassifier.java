package org.kpi4j.aarrr;

import org.kpi4j.reading.MetricReading;

/**
 * Says which stage of the funnel a metric serves. What several classifiers see can be put together with {@link #and};
 * a classifier is immutable and safe to share between threads.
 */
public interface StageClassifier {
  /**
   * {@return what speaks for which stage}
   *
   * @param reading what the metric's name says
   */
  StageEvidence evidence(MetricReading reading);

  /**
   * {@return the verdict on the five stages}
   *
   * @param reading what the metric's name says
   */
  default StageVerdict classify(MetricReading reading) {
    return classify(reading, StageScheme.AARRR);
  }

  /**
   * {@return the verdict on the stages of a scheme}
   *
   * @param reading what the metric's name says
   * @param scheme the stages to choose from
   */
  default StageVerdict classify(MetricReading reading, StageScheme scheme) {
    return evidence(reading).verdict(scheme);
  }

  /**
   * {@return a classifier that also weighs what the other one sees}
   *
   * @param other the other classifier
   */
  default StageClassifier and(StageClassifier other) {
    return reading -> evidence(reading).and(other.evidence(reading));
  }

  /** {@return the classifier of the library: by knowledge, by the words of the name, and by the formula} */
  static StageClassifier standard() {
    return new ByKnowledge().and(new ByReading()).and(new ByFormula());
  }
}
