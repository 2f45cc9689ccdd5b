package org.kpi4j.model;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that cannot exist are refused, wherever they come from. */
class ImpossibleValuesTest {
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u0000", "\u200E\u202E", "\u00A0\u2003", "\uFEFF"})
  void blankIdsAndNames_areRefused(String blank) {
    assertThatThrownBy(() -> Metric.named(blank)).hasMessageContaining("must not be blank");
    assertThatThrownBy(() -> Metric.builder().id(blank).build())
        .hasMessageContaining("metric id must not be blank: '");
    assertThatThrownBy(() -> Kpi.builder().id(blank).build())
        .hasMessageContaining("KPI id must not be blank: '");
    assertThatThrownBy(() -> Kpi.builder().id("a").owner(blank).build())
        .hasMessageContaining("owner must not be blank");
    assertThatThrownBy(() -> LocalizedText.of(blank))
        .hasMessageContaining("text must not be blank");
    assertThatThrownBy(() -> Team.of(blank)).hasMessageContaining("team id must not be blank");
    assertThatThrownBy(() -> Stage.of(blank)).hasMessageContaining("stage must not be blank");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void numbersThatAreNone_areRefused(double value) {
    assertThatThrownBy(() -> Quantity.of(value, Unit.COUNT))
        .hasMessage("value must be finite: " + value);
    assertThatThrownBy(() -> new Formula.Literal(value))
        .hasMessage("literal must be finite: " + value);
    assertThatThrownBy(() -> Target.relative(value)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Kpi.builder().id("a").weight("b", value).build())
        .hasMessage("weight must be finite: " + value);
    assertThatThrownBy(() -> new Observation(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1), value))
        .hasMessageContaining("must be finite");
  }

  @Test
  void negativeZero_isZero() {
    assertThat(Quantity.of(-0.0, Unit.COUNT)).isEqualTo(Quantity.of(0, Unit.COUNT));
  }

  @Test
  void periodsOfNothing_areRefused() {
    assertThatThrownBy(() -> Deadline.within(Period.ZERO))
        .hasMessageContaining("longer than nothing");
    assertThatThrownBy(
            () -> Kpi.builder().id("a").reviewCadence(Period.ofDays(-7)).build())
        .hasMessage("review cadence must be longer than nothing: P-7D");
    assertThatThrownBy(() -> Metric.builder().id("a").window(Period.ZERO).build())
        .hasMessage("window must be longer than nothing: P0D");
  }

  @Test
  void tamperedNumber_isRefused() {
    byte[] stream = Serialized.bytes(Quantity.of(0.125, Unit.COUNT));
    assertThatThrownBy(
            () -> Serialized.read(Serialized.tampered(stream, bytes(0.125), bytes(Double.NaN))))
        .hasStackTraceContaining("value must be finite: NaN");
  }

  @Test
  void tamperedId_isRefused() {
    for (Object value : List.of(
        Metric.named("abcde"),
        Kpi.builder().id("abcde").build(),
        Team.of("abcde"),
        Objective.builder().id("abcde").statement("Grow").build(),
        Initiative.builder().id("abcde").build(),
        Guardrail.of("abcde", "growth"),
        KeyResult.of("abcde"),
        DataSource.of("abcde"),
        Series.builder().metric("abcde").build(),
        CompanyProfile.builder().name("abcde").build(),
        Stage.of("abcde"),
        LocalizedText.of("abcde"),
        Formula.reference("abcde"))) {
      byte[] stream = Serialized.tampered(
          Serialized.bytes(value), "abcde".getBytes(US_ASCII), "     ".getBytes(US_ASCII));
      assertThatThrownBy(() -> Serialized.read(stream))
          .as(value.toString())
          .hasStackTraceContaining("must not be blank");
    }
  }

  @Test
  void nameOfAMegabyte_isTakenAndShownShort() {
    String name = "é".repeat(1_000_000);
    Metric metric = Metric.named(name);
    assertThat(metric.id()).hasSizeLessThanOrEqualTo(60);
    assertThatThrownBy(() -> Unit.parse(name + "/ "))
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200));
    assertThatThrownBy(() -> Formula.parse(name + " /"))
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
  }

  private static byte[] bytes(double value) {
    return ByteBuffer.allocate(Double.BYTES).putDouble(value).array();
  }
}
