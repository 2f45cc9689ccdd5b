package org.kpi4j.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Language;
import org.kpi4j.model.ModelArbitraries;
import org.kpi4j.model.Serialized;
import org.kpi4j.rule.Finding;

/** What holds for every structural rule on whatever can be built. */
class RuleLawsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final Linter LINTER = Linter.of(DefinitionRules.all()).asOf(TODAY);

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void noRuleCrashes_andEveryMessageCanBeRead(@ForAll("catalogs") Catalog catalog) {
    for (Finding finding : LINTER.check(catalog).findings()) {
      assertThat(finding.rule()).startsWith("definition/");
      assertThat(finding.message(Language.ENGLISH))
          .hasSizeLessThan(3_000)
          .doesNotContain("\n", "\u202E");
      assertThat(finding.message(Language.DUTCH)).isNotBlank();
    }
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void orderOfDefinitions_neverMatters(@ForAll("catalogs") Catalog catalog) {
    assertThat(prints(reversed(catalog))).containsExactlyInAnyOrderElementsOf(prints(catalog));
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void severalThreads_giveTheSameFindings(@ForAll("catalogs") Catalog catalog) {
    assertThat(LINTER.check(catalog, ForkJoinPool.commonPool()).findings())
        .isEqualTo(LINTER.check(catalog).findings());
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void finding_survivesSerialisation(@ForAll("catalogs") Catalog catalog) {
    for (Finding finding : LINTER.check(catalog).findings()) {
      assertThat(Serialized.copy(finding)).isEqualTo(finding);
    }
  }

  /** Two definitions of one id are told apart by their place alone, so that which of them counts may differ. */
  @Provide
  Arbitrary<Catalog> catalogs() {
    return ModelArbitraries.catalogs().map(RuleLawsTest::withoutDuplicates);
  }

  private static Catalog withoutDuplicates(Catalog catalog) {
    Set<String> seen = new HashSet<>();
    return Catalog.builder()
        .from(catalog)
        .metrics(catalog.metrics().stream().filter(m -> seen.add("m" + m.id())).toList())
        .kpis(catalog.kpis().stream().filter(k -> seen.add("k" + k.id())).toList())
        .build();
  }

  private static Catalog reversed(Catalog catalog) {
    return Catalog.builder()
        .from(catalog)
        .metrics(catalog.metrics().reverse())
        .kpis(catalog.kpis().reverse())
        .teams(catalog.teams().reverse())
        .objectives(catalog.objectives().reverse())
        .build();
  }

  private static List<String> prints(Catalog catalog) {
    return LINTER.check(catalog).findings().stream().map(Finding::toString).toList();
  }
}
