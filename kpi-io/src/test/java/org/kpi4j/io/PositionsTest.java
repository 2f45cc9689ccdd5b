package org.kpi4j.io;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kpi4j.io.exchange.Import;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Positions;

class PositionsTest {
  private static final String YAML = """
      northStar: lessons
      metrics:
        - id: lessons
          name: {nl: "🙂 Lessen", en: Lessons}
          owner: product
      kpis:
        - id: more-lessons
          metric: lessons
          aim:
            target: +20 %
            within: P6M
          guardrails:
            - metric: churn
              because: pressure
      """;

  private final Import read = CatalogReader.standard().readYaml(YAML, "a.yaml");

  @Test
  void definition_isWhereItsFirstKeyStands() {
    assertThat(place(read.catalog().metrics().get(0).positions(), "")).isEqualTo("a.yaml:3:5");
  }

  @Test
  void attribute_isWhereItsKeyStands() {
    assertThat(place(read.catalog().metrics().get(0).positions(), "owners"))
        .isEqualTo("a.yaml:5:5");
  }

  @Test
  void nestedAttribute_hasThePathOfTheModel() {
    Kpi kpi = read.catalog().kpis().get(0);
    assertThat(place(kpi.positions(), "aim.deadline")).isEqualTo("a.yaml:11:7");
    assertThat(place(kpi.positions(), "guardrails[0].reason")).isEqualTo("a.yaml:14:9");
  }

  @Test
  void columns_countUtf16Units() {
    assertThat(place(read.catalog().metrics().get(0).positions(), "name.en"))
        .isEqualTo("a.yaml:4:29");
  }

  @Test
  void catalogue_knowsWhereTheNorthStarIs() {
    assertThat(place(read.catalog().positions(), "northStar")).isEqualTo("a.yaml:1:1");
  }

  @Test
  void json_hasPlacesToo() {
    Import json = CatalogReader.standard()
        .readJson("{\n  \"kpis\": [\n    {\"id\": \"k\", \"lever\": \"mail\"}]}", "a.json");
    assertThat(place(json.catalog().kpis().get(0).positions(), "lever")).isEqualTo("a.json:3:17");
  }

  @Test
  void definitionsThatDifferInPlaceAlone_areEqual() {
    Import shifted = CatalogReader.standard().readYaml("# comment\n" + YAML, "b.yaml");
    assertThat(shifted.catalog()).isEqualTo(read.catalog());
  }

  private static String place(Positions positions, String attribute) {
    return positions.of(attribute).orElseThrow().toString();
  }
}
