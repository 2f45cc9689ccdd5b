package org.kpi4j.nsm.worked;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kpi4j.model.GrowthPhase;
import org.kpi4j.nsm.doctrine.Doctrine;
import org.kpi4j.nsm.evidence.Criterion;
import org.kpi4j.nsm.evidence.Score;

/** Every example on the page about north stars is code that runs here, and every output is what it prints. */
class NorthStarPageTest {
  private static final Path PAGE = Path.of("..", "docs", "north-star.md");
  private static final Path SOURCE =
      Path.of("src/test/java/org/kpi4j/nsm/worked/WorkedCompany.java");

  @Test
  void page_showsTheCodeThatRuns() throws IOException {
    String page = Files.readString(PAGE);
    for (String tag : List.of("company", "choice", "catalog")) {
      assertThat(page).contains("```java\n" + region(tag) + "```\n");
    }
  }

  @Test
  void page_showsWhatTheCodePrints() throws IOException {
    Map<String, String> outputs = new TreeMap<>(Map.of(
        "founder", Output.founder(WorkedCompany.CHOICE),
        "founder-nl", Output.founderInDutch(WorkedCompany.CHOICE),
        "team", Output.team(WorkedCompany.CHOICE),
        "card", Output.card(WorkedCompany.CHOICE),
        "outlook", Output.outlook(WorkedCompany.CHOICE),
        "cascade", Output.cascade(),
        "bridge", Output.bridge(),
        "initiatives", Output.initiatives()));
    Path actual = Files.createDirectories(Path.of("target", "north-star-page"));
    for (Map.Entry<String, String> output : outputs.entrySet()) {
      Files.writeString(actual.resolve(output.getKey() + ".txt"), output.getValue());
    }
    String page = Files.readString(PAGE);
    outputs.forEach(
        (name, text) -> assertThat(page).as(name).contains("```text\n" + text + "```\n"));
  }

  @Test
  void page_showsTheWeights() throws IOException {
    String page = Files.readString(PAGE);
    for (Criterion criterion : Criterion.all()) {
      assertThat(page).contains(row(criterion));
    }
  }

  private static String row(Criterion criterion) {
    StringBuilder row = new StringBuilder("| " + criterion.code() + " " + criterion.title() + " |");
    for (GrowthPhase phase : GrowthPhase.values()) {
      row.append(' ')
          .append(new Score(Doctrine.SEEDS.weights(phase).of(criterion)))
          .append(" |");
    }
    return row.append('\n').toString();
  }

  private static String region(String tag) throws IOException {
    StringBuilder region = new StringBuilder();
    boolean inside = false;
    for (String line : Splitter.on('\n').split(Files.readString(SOURCE))) {
      if (line.endsWith("end::" + tag + "[]")) {
        return region.toString();
      }
      if (inside) {
        region.append(line.startsWith("  ") ? line.substring(2) : line).append('\n');
      }
      inside = inside || line.endsWith("tag::" + tag + "[]");
    }
    throw new AssertionError("no region " + tag);
  }
}
