package org.kpi4j.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kpi4j.lint.Linter;
import org.kpi4j.lint.Report;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Language;
import org.kpi4j.model.Metric;

/** Graphs as large as catalogues get. Apart from the other tests, because mutation tests leave it out. */
class LargeGraphTest {
  @Test
  void cycleOfAMillionMetrics_isReportedOnce() {
    Report report = Linter.of(new DriverCycle()).check(ring(1_000_000));
    assertThat(report.findings()).hasSize(1);
    assertThat(report.findings().get(0).toString()).hasSizeLessThan(5_000);
    assertThat(report.findings().get(0).message(Language.ENGLISH))
        .isEqualTo(
            "The drivers lead back to the metric itself: 'm0 → m1 → m2 → m3 → m4 → m5 → … → m0'");
  }

  private static Catalog ring(int size) {
    return Catalog.builder()
        .addAllMetrics(IntStream.range(0, size)
            .mapToObj(
                i -> Metric.builder().id("m" + i).driver("m" + (i + 1) % size).build())
            .toList())
        .build();
  }
}
