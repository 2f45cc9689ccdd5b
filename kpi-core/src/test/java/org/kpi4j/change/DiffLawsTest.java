package org.kpi4j.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Language;
import org.kpi4j.model.Metric;
import org.kpi4j.model.ModelArbitraries;
import org.kpi4j.model.Serialized;
import org.kpi4j.model.Unit;

/** What holds for any two catalogues. */
class DiffLawsTest {
  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void catalogueDiffersFromItselfInNothing(@ForAll("catalogs") Catalog catalog) {
    assertThat(CatalogDiff.between(catalog, catalog).changes()).isEmpty();
    assertThat(CatalogDiff.between(catalog, (Catalog) Serialized.copy(catalog)).changes())
        .isEmpty();
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void equalCatalogues_aloneHaveNoChanges(
      @ForAll("catalogs") Catalog before, @ForAll("catalogs") Catalog after) {
    CatalogDiff diff = CatalogDiff.between(before, after);
    assertThat(diff.changes().stream().map(c -> c.message().in(Language.DUTCH)))
        .doesNotContainNull();
    if (diff.isEmpty()) {
      assertThat(after.metrics()).containsExactlyInAnyOrderElementsOf(before.metrics());
    }
  }

  @Test
  void millionDefinitionsWithAThousandChanges_areCompared() {
    List<Metric> before = metrics(1_000_000);
    List<Metric> after = new ArrayList<>(before);
    for (int i = 0; i < 1_000; i++) {
      after.set(i * 997, before.get(i * 997).toBuilder().unit(Unit.COUNT).build());
    }
    CatalogDiff diff = CatalogDiff.between(catalog(before), catalog(after));
    assertThat(diff.changes()).hasSize(1_000).allMatch(c -> c.impact() == Impact.BREAKING);
  }

  private static Catalog catalog(List<Metric> metrics) {
    return Catalog.builder().addAllMetrics(metrics).build();
  }

  private static List<Metric> metrics(int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> Metric.builder().id("m" + i).build())
        .toList();
  }

  @Provide
  Arbitrary<Catalog> catalogs() {
    return ModelArbitraries.catalogs();
  }
}
