package org.kpi4j.aarrr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kpi4j.model.Stage;
import org.kpi4j.reading.MetricReader;
import org.kpi4j.reading.MetricReading;

/** How well metrics of real collections, most of them about machines, are told from those of the funnel. */
class OperationalMetricsTest {
  private static final Path METRIC_HUB =
      Path.of("../../shared/corpora/mozilla__metric-hub/definitions");
  private static final double BAR = 0.85;
  private static final Splitter SPACE = Splitter.on(' ');

  static boolean hasCorpora() {
    return Files.isDirectory(METRIC_HUB);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  @EnabledIf("hasCorpora")
  void metricsOfRealCollections_areMostlyPlacedAsAnAnalystPlacesThem(int analyst)
      throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String> lines = AarrrResource.lines("operational.txt");
    for (String line : lines) {
      List<String> key = SPACE.splitToList(line.substring(0, line.indexOf(':')));
      String best = best(reading(key.get(0), key.get(1), key.get(2)));
      if (!stages(line, analyst).contains(best)) {
        wrong.add(line + " but was " + best);
      }
    }
    assertThat(1 - (double) wrong.size() / lines.size())
        .as("%s", wrong)
        .isGreaterThanOrEqualTo(BAR);
  }

  private static List<String> stages(String line, int analyst) {
    String said = line.substring(line.indexOf(':') + 1);
    return SPACE.splitToList(Splitter.on('/').splitToList(said).get(analyst).strip());
  }

  private static String best(MetricReading reading) {
    return StageClassifier.standard().classify(reading).best().map(Stage::id).orElse("NONE");
  }

  private static MetricReading reading(String collection, String file, String key)
      throws IOException {
    if (!collection.equals("metric-hub")) {
      return MetricReader.standard().read(key);
    }
    String toml = Files.readString(METRIC_HUB.resolve(file + ".toml"));
    String block = toml.substring(toml.indexOf("[metrics." + key + "]\n"));
    String own = block.substring(0, next(block));
    String name = value(own, "friendly_name");
    return MetricReader.standard().read(name.isEmpty() ? key : name, value(own, "description"));
  }

  private static int next(String block) {
    int next = block.indexOf("\n[metrics.");
    return next < 0 ? block.length() : next;
  }

  /** Reads {@code key = "text"} and {@code key = """text"""}. */
  private static String value(String block, String key) {
    int start = block.indexOf("\n" + key + " = ");
    if (start < 0) {
      return "";
    }
    int from = start + key.length() + 4;
    String quotes = block.startsWith("\"\"\"", from) ? "\"\"\"" : "\"";
    int begin = from + quotes.length();
    return block.substring(begin, block.indexOf(quotes, begin)).strip();
  }
}
