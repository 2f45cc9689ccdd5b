package org.kpi4j.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Language;
import org.kpi4j.model.Metric;
import org.kpi4j.rule.Finding;

/** Cycles of all sizes, against the definition of a cycle. */
class CyclesTest {
  @Test
  void formulaOfItself_isACycleOfOne() {
    Catalog catalog = Catalog.of(Samples.computed("growth", "growth * 2"));
    assertThat(Linter.of(new CircularFormula())
            .check(catalog)
            .findings()
            .get(0)
            .message(Language.DUTCH))
        .isEqualTo("De formule komt weer bij de metric zelf uit: 'growth → growth'");
  }

  @Test
  void columnNamedAsItsMetric_isNoCycle() {
    Catalog catalog = Catalog.of(Samples.computed("orders", "count(orders)"));
    assertThat(Linter.of(new CircularFormula()).check(catalog).findings()).isEmpty();
  }

  @Test
  void cycleOfFormulaAndDriver_isADriverCycleOnly() {
    Catalog catalog = Samples.metrics(
        Samples.computed("revenue", "orders * price"),
        Metric.builder().id("orders").driver("revenue").build());
    assertThat(
            Linter.of(new DriverCycle(), new CircularFormula()).check(catalog).findings())
        .extracting(Finding::rule)
        .containsExactly("definition/driver-cycle");
  }

  @Test
  void finding_startsAtTheLeastIdAndNamesTheOthers() {
    Catalog catalog = Samples.metrics(driven("c", "a"), driven("b", "c"), driven("a", "b"));
    Finding finding = Linter.of(new DriverCycle()).check(catalog).findings().get(0);
    assertThat(finding.subject().orElseThrow().key()).isEqualTo("metric:a");
    assertThat(finding.related()).containsExactly("b", "c");
  }

  @Test
  void supportOfTwoKpis_isReportedInBothDirectionsOnce() {
    Catalog catalog = new SupportCycle().examples().flagged().get(0);
    Finding finding = Linter.of(new SupportCycle()).check(catalog).findings().get(0);
    assertThat(finding.message(Language.ENGLISH))
        .isEqualTo("The chain of support leads back to the KPI itself: 'leads → sales → leads'");
  }

  @Property
  void componentsAreTheSetsOfNodesThatReachEachOther(@ForAll("graphs") int[][] links) {
    Graph graph = graph(links);
    boolean[][] reach = reach(links);
    int[] component = Components.of(graph);
    for (int a = 0; a < links.length; a++) {
      for (int b = 0; b < links.length; b++) {
        boolean isMutual = a == b || (reach[a][b] && reach[b][a]);
        assertThat(component[a] == component[b]).isEqualTo(isMutual);
      }
    }
  }

  @Property
  void everyCycleIsOne_andEveryTangleGivesOne(@ForAll("graphs") int[][] links) {
    List<int[]> cycles = Cycles.of(graph(links), i -> "n" + i, (from, to) -> true);
    boolean[][] reach = reach(links);
    for (int[] cycle : cycles) {
      for (int i = 0; i < cycle.length; i++) {
        assertThat(links[cycle[i]]).contains(cycle[(i + 1) % cycle.length]);
      }
      assertThat(Arrays.stream(cycle).distinct().count()).isEqualTo(cycle.length);
    }
    int[] component = Components.of(graph(links));
    long tangles = IntStream.range(0, links.length)
        .filter(node -> reach[node][node])
        .map(node -> component[node])
        .distinct()
        .count();
    assertThat(cycles).hasSize((int) tangles);
  }

  @Provide
  Arbitrary<int[][]> graphs() {
    return Arbitraries.integers()
        .between(1, 12)
        .flatMap(nodes -> Arbitraries.integers()
            .between(0, nodes - 1)
            .array(int[].class)
            .ofMaxSize(3)
            .array(int[][].class)
            .ofSize(nodes));
  }

  private static Graph graph(int[][] links) {
    return Graph.of(links.length, (node, targets) -> Arrays.stream(links[node]).forEach(targets));
  }

  /** Warshall's closure. */
  private static boolean[][] reach(int[][] links) {
    boolean[][] reach = new boolean[links.length][links.length];
    for (int from = 0; from < links.length; from++) {
      for (int to : links[from]) {
        reach[from][to] = true;
      }
    }
    for (int via = 0; via < links.length; via++) {
      for (int from = 0; from < links.length; from++) {
        for (int to = 0; to < links.length; to++) {
          reach[from][to] |= reach[from][via] && reach[via][to];
        }
      }
    }
    return reach;
  }

  private static Metric driven(String id, String driver) {
    return Metric.builder().id(id).driver(driver).build();
  }
}
