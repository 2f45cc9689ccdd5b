package org.kpi4j.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.kpi4j.io.exchange.Import;
import org.kpi4j.io.exchange.ProblemKind;
import org.kpi4j.lint.Suppression;
import org.kpi4j.model.Catalog;

class RoundTripTest {
  @Property(tries = 300)
  void yaml_givesBackWhatWasWritten(@ForAll long seed) {
    GeneratedCatalogs generated = new GeneratedCatalogs(seed);
    Catalog catalog = generated.catalog();
    List<Suppression> suppressions = generated.suppressionsOf(catalog);
    String text = CatalogWriter.yaml().with(suppressions).write(catalog);
    assertSame(CatalogReader.standard().readYaml(text, "c.yaml"), catalog, suppressions);
  }

  @Property(tries = 300)
  void json_givesBackWhatWasWritten(@ForAll long seed) {
    GeneratedCatalogs generated = new GeneratedCatalogs(seed);
    Catalog catalog = generated.catalog();
    List<Suppression> suppressions = generated.suppressionsOf(catalog);
    String text = CatalogWriter.json().with(suppressions).write(catalog);
    assertSame(CatalogReader.standard().readJson(text, "c.json"), catalog, suppressions);
  }

  @Property(tries = 100)
  void writingWhatWasRead_givesTheSameText(@ForAll long seed) {
    String text = CatalogWriter.yaml().write(new GeneratedCatalogs(seed).catalog());
    Import read = CatalogReader.standard().readYaml(text, "c.yaml");
    assertThat(CatalogWriter.yaml().write(read)).isEqualTo(text);
  }

  private static void assertSame(Import read, Catalog catalog, List<Suppression> suppressions) {
    assertThat(read.problems()).allMatch(p -> p.kind() == ProblemKind.INVISIBLE_CHARACTER);
    assertThat(read.catalog()).isEqualTo(catalog);
    assertThat(read.suppressions()).containsExactlyInAnyOrderElementsOf(suppressions);
  }
}
