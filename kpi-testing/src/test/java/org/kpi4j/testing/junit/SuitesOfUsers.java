package org.kpi4j.testing.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kpi4j.definition.DefinitionRules;
import org.kpi4j.io.exchange.Import;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Language;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.Severity;

/** Tests as users write them, some of which fail; {@link JunitSupportTest} runs them. */
final class SuitesOfUsers {
  private static final ImmutableList<Rule> RULES = DefinitionRules.all();

  private SuitesOfUsers() {}

  /** A file that is there. */
  @Tag("sample")
  static class Present {
    @Test
    void catalog(@KpiCatalog("metrics.yaml") Catalog catalog) {
      assertEquals(1, catalog.kpis().size());
    }

    @Test
    void whole(@KpiCatalog("metrics.yaml") Import read) {
      assertEquals(0, read.problems().size());
    }

    @TestFactory
    Stream<DynamicNode> rules(@KpiCatalog("metrics.yaml") Catalog catalog) {
      return CatalogTests.of(catalog, RULES).tests();
    }
  }

  /** The same in Dutch and stricter, with one rule off. */
  @Tag("sample")
  static class Dutch {
    @TestFactory
    Stream<DynamicNode> rules(@KpiCatalog("metrics.yaml") Catalog catalog) {
      return CatalogTests.of(catalog, RULES)
          .in(Language.DUTCH)
          .failingOn(Severity.WARNING)
          .with(linter -> linter.without("definition/missing-deadline"))
          .tests();
    }
  }

  /** Files that cannot be used. */
  @Tag("sample")
  static class Unusable {
    @Test
    void missing(@KpiCatalog("nowhere.yaml") Catalog catalog) {
      fail(catalog.toString());
    }

    @Test
    void broken(@KpiCatalog("broken.yaml") Catalog catalog) {
      fail(catalog.toString());
    }
  }

  /** Only what is new fails. */
  @Tag("sample")
  static class Frozen {
    @Test
    void nothingNew(
        @KpiCatalog("metrics.yaml") Catalog catalog,
        @KpiBaseline("known.json") FrozenBaseline known) {
      known.check(Linter.of(RULES), catalog);
    }
  }
}
