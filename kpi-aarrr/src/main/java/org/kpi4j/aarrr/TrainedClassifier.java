package org.kpi4j.aarrr;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.TreeMap;
import org.kpi4j.model.Stage;
import org.kpi4j.reading.MetricReading;

/**
 * Learns from a caller's own labelled metrics which words speak for which stage. Small and deterministic: it counts in
 * how many metrics of each stage a word or concept stands, and weighs it by the logarithm of how much more often that
 * is than in the other stages (naive Bayes with one added to every count). What it learned is a readable text.
 *
 * <p>Worked example: of 4 metrics, 2 are of retention and 2 of revenue; "renewal" stands in both of the former and in
 * none of the latter. It weighs ln((2 + 1) / (2 + 2)) - ln((0 + 1) / (2 + 2)) = ln 3 = 1.10 for retention.
 */
public final class TrainedClassifier implements StageClassifier {
  /** Chosen by this library: one feature alone settles nothing. */
  private static final double MOST = 3;

  private final ImmutableSortedMap<String, Integer> metrics;
  private final ImmutableSortedMap<String, ImmutableSortedMap<String, Integer>> features;
  private final ImmutableList<String> contradictions;

  TrainedClassifier(
      Map<String, Integer> metrics,
      Map<String, Map<String, Integer>> features,
      ImmutableList<String> contradictions) {
    checkArgument(!metrics.isEmpty(), "labelled metrics must not be empty: %s", metrics);
    checkArgument(
        metrics.size() > 1, "labelled metrics must have two or more stages: %s", metrics.keySet());
    this.metrics = ImmutableSortedMap.copyOf(metrics);
    Map<String, ImmutableSortedMap<String, Integer>> copy = new TreeMap<>();
    features.forEach((feature, counts) -> copy.put(feature, ImmutableSortedMap.copyOf(counts)));
    this.features = ImmutableSortedMap.copyOf(copy);
    this.contradictions = contradictions;
  }

  /**
   * {@return a classifier that learned from these metrics; their order does not matter}
   *
   * @param labelled the metrics with their stages
   * @throws IllegalArgumentException if there are none, or all are of one stage
   */
  public static TrainedClassifier train(Iterable<LabelledMetric> labelled) {
    return Training.of(labelled);
  }

  /**
   * {@return the classifier that a text writes}
   *
   * @param text what {@link #toString()} gave
   * @param source what error messages call the text, such as the name of its file
   * @throws IllegalArgumentException if a line is wrong; the message names the line
   */
  public static TrainedClassifier parse(String text, String source) {
    return TrainedText.parse(text, source);
  }

  /** {@return the names that were given several stages, in order; learned from all the same} */
  public ImmutableList<String> contradictions() {
    return contradictions;
  }

  @Override
  public StageEvidence evidence(MetricReading reading) {
    ImmutableList.Builder<StageSignal> signals = ImmutableList.builder();
    for (String feature : Features.of(reading)) {
      ImmutableSortedMap<String, Integer> counts = features.get(feature);
      if (counts != null) {
        metrics.keySet().forEach(stage -> signals.add(signal(feature, stage, counts)));
      }
    }
    return new StageEvidence(signals.build());
  }

  private StageSignal signal(String feature, String stage, Map<String, Integer> counts) {
    int inStage = counts.getOrDefault(stage, 0);
    int anywhere = counts.values().stream().mapToInt(Integer::intValue).sum();
    int all = metrics.values().stream().mapToInt(Integer::intValue).sum();
    int ofStage = metrics.getOrDefault(stage, 0);
    double weight = share(inStage, ofStage) - share(anywhere - inStage, all - ofStage);
    double bounded = Math.max(-MOST, Math.min(MOST, weight));
    return new StageSignal(StageSignal.Kind.LEARNED, Stage.of(stage), bounded, feature);
  }

  private static double share(int with, int of) {
    return Math.log((with + 1.0) / (of + 2.0));
  }

  /** {@return the metrics of each stage, by stage id} */
  ImmutableSortedMap<String, Integer> metrics() {
    return metrics;
  }

  /** {@return in how many metrics of each stage a feature stands} */
  ImmutableSortedMap<String, ImmutableSortedMap<String, Integer>> features() {
    return features;
  }

  /** {@return what it learned, as a text that {@link #parse} reads} */
  @Override
  public String toString() {
    return TrainedText.write(this);
  }
}
