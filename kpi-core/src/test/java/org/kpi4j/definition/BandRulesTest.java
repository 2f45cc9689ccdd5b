package org.kpi4j.definition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kpi4j.model.Band;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Direction;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Threshold;
import org.kpi4j.model.Unit;

/** Edges of the rules about bands. */
class BandRulesTest {
  private static final Band.Health GOOD = Band.Health.GOOD;
  private static final Band.Health FAIR = Band.Health.FAIR;
  private static final Band.Health POOR = Band.Health.POOR;

  private static Catalog on(Direction direction, Band... bands) {
    Metric metric = Metric.builder().id("m").direction(direction).build();
    return Catalog.of(
        metric,
        Kpi.builder()
            .id("k")
            .metric(metric)
            .aim(Threshold.builder().bands(bands).build())
            .build());
  }

  private static Band[] ladder(Band.Health... healths) {
    Band[] bands = new Band[healths.length];
    for (int i = 0; i < healths.length; i++) {
      bands[i] = Samples.band(healths[i], i, i + 1);
    }
    return bands;
  }

  private static boolean follows(Direction direction, Band.Health... healths) {
    return Findings.of(new BandsAgainstDirection(), on(direction, ladder(healths)))
        .isEmpty();
  }

  @Test
  void moreIsBetter_whenBandsImprove() {
    assertThat(follows(Direction.HIGHER, POOR, FAIR, GOOD)).isTrue();
    assertThat(follows(Direction.HIGHER, POOR, GOOD, FAIR)).isFalse();
    assertThat(follows(Direction.HIGHER, POOR, POOR, GOOD)).isTrue();
  }

  @Test
  void lessIsBetter_whenBandsWorsen() {
    assertThat(follows(Direction.LOWER, GOOD, FAIR, POOR)).isTrue();
    assertThat(follows(Direction.LOWER, FAIR, GOOD, POOR)).isFalse();
    assertThat(follows(Direction.LOWER, GOOD, GOOD, POOR)).isTrue();
  }

  @Test
  void middleIsBest_whenBandsImproveAndThenWorsen() {
    assertThat(follows(Direction.BAND, POOR, GOOD, POOR)).isTrue();
    assertThat(follows(Direction.BAND, POOR, FAIR, GOOD, GOOD, FAIR)).isTrue();
    assertThat(follows(Direction.BAND, GOOD, POOR, GOOD)).isFalse();
    assertThat(follows(Direction.NEUTRAL, GOOD, POOR, GOOD)).isTrue();
    assertThat(Findings.texts(
            new BandsAgainstDirection(), on(Direction.BAND, ladder(GOOD, POOR, GOOD))))
        .containsExactly(
            "kpi:k aim.bands: The middle is best for the metric, but the bands are not best in the middle: 'k'");
    assertThat(
            Findings.texts(new BandsAgainstDirection(), on(Direction.HIGHER, ladder(GOOD, POOR))))
        .containsExactly(
            "kpi:k aim.bands: More is better for the metric, but a higher band is rated worse: 'k'");
  }

  @Test
  void openEnds_reachAsFarAsValuesGo() {
    Band low = Band.builder().health(GOOD).upper(Quantity.percent(3)).build();
    Band high = Band.builder().health(POOR).lower(Quantity.percent(3)).build();
    assertThat(Findings.of(new OverlappingBands(), on(Direction.LOWER, high, low)))
        .isEmpty();
    assertThat(Findings.of(new BandGap(), on(Direction.LOWER, high, low))).isEmpty();
    Band all = Band.builder().health(FAIR).build();
    assertThat(Findings.texts(new OverlappingBands(), on(Direction.LOWER, low, all)))
        .containsExactly("kpi:k aim.bands: Two bands share values: '… – 3%' and '… – …'");
  }

  @Test
  void bandsInUnlikeUnits_areNotCompared() {
    Band euros =
        Band.builder().health(GOOD).lower(Quantity.of(1, Unit.currency("EUR"))).build();
    Band percent = Samples.band(POOR, 0, 9);
    assertThat(Findings.applies(new OverlappingBands(), on(Direction.LOWER, euros, percent)))
        .isFalse();
    assertThat(Findings.applies(new BandGap(), on(Direction.LOWER, ladder(GOOD))))
        .isFalse();
  }

  @Test
  void everyGap_isReported() {
    assertThat(Findings.texts(
            new BandGap(),
            on(
                Direction.LOWER,
                Samples.band(GOOD, 0, 1),
                Samples.band(FAIR, 2, 3),
                Samples.band(POOR, 4, 5))))
        .containsExactly(
            "kpi:k aim.bands: Values between two bands belong to none: from '1%' to '2%'",
            "kpi:k aim.bands: Values between two bands belong to none: from '3%' to '4%'");
  }

  @Test
  void rangeOfOneValue_isNotInverted() {
    Threshold exact = Threshold.builder()
        .lower(Quantity.percent(3))
        .upper(Quantity.percent(3))
        .build();
    assertThat(Findings.of(new InvertedRange(), Samples.churn(exact))).isEmpty();
    assertThat(Findings.texts(new InvertedRange(), on(Direction.LOWER, Samples.band(GOOD, 3, 2))))
        .containsExactly("kpi:k aim.bands: The lower end lies above the upper end: '3%' and '2%'");
  }
}
