package org.kpi4j.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kpi4j.model.Direction;

class MetricDirectionTest {

  @ParameterizedTest
  @CsvSource({
    "ledenverloop, LOWER",
    "valincidenten, LOWER",
    "onderhoudskosten, LOWER",
    "uitvalpercentage, LOWER",
    "number of complaints about parking, LOWER",
    "staff turnover, LOWER",
    "klanttevredenheid, HIGHER"
  })
  void head_tellsTheDirection(String name, Direction direction) {
    assertThat(MetricReader.standard().read(name).direction()).contains(direction);
  }

  @ParameterizedTest
  @ValueSource(strings = {"opgeloste klachten", "complaints resolved", "bicycles", ""})
  void whatIsSolvedOrUnknown_hasNone(String name) {
    assertThat(MetricReader.standard().read(name).direction()).isEmpty();
  }
}
