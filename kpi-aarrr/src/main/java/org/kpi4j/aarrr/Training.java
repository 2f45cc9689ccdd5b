package org.kpi4j.aarrr;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kpi4j.glossary.Concept;

/** Counts what a trained classifier knows. */
final class Training {
  private final Map<String, Integer> metrics = new TreeMap<>();
  private final Map<String, Map<String, Integer>> features = new TreeMap<>();
  private final Map<String, Set<String>> stagesByName = new TreeMap<>();

  private Training() {}

  static TrainedClassifier of(Iterable<LabelledMetric> labelled) {
    Training training = new Training();
    labelled.forEach(training::add);
    return new TrainedClassifier(training.metrics, training.features, training.contradictions());
  }

  private void add(LabelledMetric labelled) {
    String stage = labelled.stage().id();
    metrics.merge(stage, 1, Integer::sum);
    for (String feature : Features.of(labelled.reading())) {
      features.computeIfAbsent(feature, f -> new TreeMap<>()).merge(stage, 1, Integer::sum);
    }
    stagesByName.computeIfAbsent(name(labelled), n -> new TreeSet<>()).add(stage);
  }

  private static String name(LabelledMetric labelled) {
    return labelled.reading().isKnown()
        ? labelled.reading().concept().map(Concept::id).orElse("")
        : String.join(" ", Features.of(labelled.reading()));
  }

  private ImmutableList<String> contradictions() {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    stagesByName.forEach((name, stages) -> {
      if (stages.size() > 1) {
        names.add(name + " " + stages);
      }
    });
    return names.build();
  }
}
