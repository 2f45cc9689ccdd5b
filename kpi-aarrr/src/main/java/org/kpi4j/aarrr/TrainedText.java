package org.kpi4j.aarrr;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The text of a trained classifier: a line {@code stage<TAB>RETENTION<TAB>12} for each stage, a line {@code
 * feature<TAB>word:renewal<TAB>RETENTION<TAB>4} for each feature and stage. Lines that begin with {@code #} are comments.
 */
final class TrainedText {
  private static final Splitter TAB = Splitter.on('\t');
  private static final String HEAD =
      "# What a stage classifier learned: metrics of each stage, and how many of them have a word or concept.\n";
  private final Map<String, Integer> metrics = new TreeMap<>();
  private final Map<String, Map<String, Integer>> features = new TreeMap<>();

  private TrainedText() {}

  static String write(TrainedClassifier classifier) {
    StringBuilder text = new StringBuilder(HEAD);
    classifier.metrics().forEach((stage, n) -> line(text, "stage", stage, n.toString()));
    classifier
        .features()
        .forEach((feature, counts) ->
            counts.forEach((stage, n) -> line(text, "feature", feature, stage, n.toString())));
    return text.toString();
  }

  private static void line(StringBuilder text, String... columns) {
    text.append(String.join("\t", columns)).append('\n');
  }

  static TrainedClassifier parse(String text, String source) {
    TrainedText reader = new TrainedText();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && line.charAt(0) != '#') {
        reader.read(TAB.splitToList(line), source + ":" + number);
      }
    }
    return new TrainedClassifier(reader.metrics, reader.features, ImmutableList.of());
  }

  private void read(List<String> columns, String place) {
    if (columns.get(0).equals("stage") && columns.size() == 3) {
      metrics.put(columns.get(1), count(columns.get(2), place));
    } else if (columns.get(0).equals("feature") && columns.size() == 4) {
      features
          .computeIfAbsent(columns.get(1), f -> new TreeMap<>())
          .put(stage(columns.get(2), place), count(columns.get(3), place));
    } else {
      throw new IllegalArgumentException(
          place + ": a line must be a stage or a feature with its counts: '"
              + String.join(" ", columns) + "'");
    }
  }

  private String stage(String stage, String place) {
    if (!metrics.containsKey(stage)) {
      throw new IllegalArgumentException(
          place + ": stage must be one of " + metrics.keySet() + ": '" + stage + "'");
    }
    return stage;
  }

  private static int count(String text, String place) {
    boolean isCount =
        !text.isEmpty() && text.length() < 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!isCount) {
      throw new IllegalArgumentException(
          place + ": a count must be a whole number: '" + text + "'");
    }
    return Integer.parseInt(text);
  }
}
