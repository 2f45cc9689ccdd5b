package org.kpi4j.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong between the definitions of a dbt project, with file, line and column. */
class CatalogueChecksTest {
  private static final String SALES = """
      metrics:
        - name: revenue
          label: Revenue
          type: simple
          agg: sum
          expr: amount
        - name: orders
          label: Orders
          type: simple
          agg: count
          expr: id
          config: {meta: {owner: ann}}
        - name: per_order
          type: ratio
          numerator: revenue
          denominator: ordres
        - name: loop_a
          type: derived
          expr: loop_b + 1
          input_metrics: [loop_b]
        - name: loop_b
          type: derived
          expr: loop_a + 1
          input_metrics: [loop_a]
        - name: active_week
          label: Active
          type: cumulative
          input_metric: orders
          window: 7 days
        - {name: visits, type: simple, agg: count, expr: id, config: {enabled: false}}
        - name: per_visit
          type: ratio
          numerator: revenue
          denominator: visits
        - {name: clicks, type: simple, agg: sum, expr: clicks}
        - {name: impressions, type: simple, agg: sum, expr: impressions}
        - name: bounces
          type: derived
          expr: impressions - clicks / impressions
          input_metrics: [impressions, clicks]
      """;
  private static final String FINANCE = """
      metrics:
        - name: revenue_net
          label: Revenue
          type: simple
          agg: sum
          expr: net_amount
        - name: orders
          type: simple
          agg: count
          expr: id
          filter: status = 'paid'
        - name: active_month
          label: Active
          type: cumulative
          input_metric: orders
          window: 30 days
      """;

  @TempDir
  private Path folder;

  @Test
  void everyClash_isFoundWithItsPlace() throws IOException {
    Files.writeString(folder.resolve("sales.yml"), SALES);
    Files.writeString(folder.resolve("finance.yml"), FINANCE);
    Run run = Run.of("lint", "--format", "github", folder.toString());
    assertThat(run.code()).isEqualTo(2);
    assertFound(run, "sales.yml", 7, "definition/duplicate-id");
    assertFound(run, "finance.yml", 3, "definition/duplicate-name");
    assertFound(run, "sales.yml", 26, "definition/duplicate-name");
    assertFound(run, "sales.yml", 15, "definition/unknown-metric");
    assertFound(run, "sales.yml", 19, "definition/circular-formula");
    assertFound(run, "sales.yml", 33, "definition/deprecated-in-use");
    assertFound(run, "sales.yml", 39, "definition/unit-clash");
    assertFound(run, "sales.yml", 2, "definition/missing-owner");
    assertThat(run.out()).doesNotContain("sales.yml,line=7,col=5,title=definition/missing-owner");
  }

  private static void assertFound(Run run, String file, int line, String rule) {
    String expected = file + ",line=" + line + ",col=5,title=" + rule + "::";
    assertThat(run.lines()).anyMatch(found -> found.contains(expected));
  }
}
