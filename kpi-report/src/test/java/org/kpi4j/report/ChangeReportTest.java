package org.kpi4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.kpi4j.change.CatalogDiff;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Language;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Threshold;
import org.kpi4j.model.Unit;

class ChangeReportTest {
  private static final Metric CHURN = Metric.builder()
      .id("churn")
      .name("Churn | <b>")
      .formula("lost / all")
      .positions(Samples.at("metrics.yaml", 3, 5, "formula", 6, 14))
      .build();
  private static final CatalogDiff DIFF = CatalogDiff.between(
      Catalog.builder()
          .metrics(CHURN.toBuilder().formula("lost / new").name("Churn").build())
          .kpis(Kpi.builder().id("less-churn").build(), Kpi.builder().id("gone").build())
          .build(),
      Catalog.builder()
          .metrics(CHURN)
          .kpis(Kpi.builder()
              .id("less-churn")
              .aim(Threshold.atMost(Quantity.of(2.5, Unit.PERCENT)))
              .build())
          .build());

  private static String print(ChangeReport report, CatalogDiff diff) throws IOException {
    StringBuilder out = new StringBuilder();
    report.write(diff, out);
    return out.toString();
  }

  @Test
  void text_tellsTheGravestFirst() throws IOException {
    assertThat(print(ChangeReport.text(), DIFF)).isEqualTo("""
            metrics.yaml:6:14: breaking: metric:churn: formula changed from 'lost / new' to 'lost / all'
            breaking: Removed: kpi:gone
            minor: kpi:less-churn: upper bound added: '2.5%'
            minor: kpi:less-churn: kind of aim added: 'a bound'
            metrics.yaml:3:5: cosmetic: metric:churn: name changed from 'Churn' to 'Churn | <b>'
            2 changes that break comparability, 2 minor changes and 1 cosmetic change
            """);
  }

  @Test
  void text_existsInDutch() throws IOException {
    assertThat(print(ChangeReport.text().in(Language.DUTCH), DIFF)).isEqualTo("""
            metrics.yaml:6:14: niet vergelijkbaar: metric:churn: formule veranderd van 'lost / new' in 'lost / all'
            niet vergelijkbaar: Verwijderd: kpi:gone
            klein: kpi:less-churn: bovengrens toegevoegd: '2,5%'
            klein: kpi:less-churn: soort doel toegevoegd: 'een grens'
            metrics.yaml:3:5: cosmetisch: metric:churn: naam veranderd van 'Churn' in 'Churn | <b>'
            2 wijzigingen die waarden onvergelijkbaar maken, 2 kleine wijzigingen en 1 cosmetische wijziging
            """);
  }

  @Test
  void markdown_escapesWhatOthersWrote() throws IOException {
    assertThat(print(ChangeReport.markdown(), DIFF))
        .contains("| `metrics.yaml:3:5` | cosmetic | ")
        .contains("| `kpi:gone` | breaking | Removed: kpi:gone |")
        .doesNotContain("<b>");
  }

  @Test
  void json_followsItsSchema() throws IOException {
    String json = print(ChangeReport.json(), DIFF);
    Schemas.assertValid(Schemas.CHANGES, json);
    assertThat(json)
        .contains("\"summary\":{\"cosmetic\":1,\"minor\":2,\"breaking\":2}")
        .contains("\"attribute\":\"formula\",\"before\":\"lost / new\",\"after\":\"lost / all\"");
  }

  @Test
  void nothingChanged_isSaid() throws IOException {
    CatalogDiff none = CatalogDiff.between(Catalog.of(CHURN), Catalog.of(CHURN));
    assertThat(print(ChangeReport.text(), none)).isEqualTo("Nothing changed\n");
    assertThat(print(ChangeReport.markdown().in(Language.DUTCH), none))
        .isEqualTo("**Niets veranderd**\n");
    Schemas.assertValid(Schemas.CHANGES, print(ChangeReport.json(), none));
  }
}
