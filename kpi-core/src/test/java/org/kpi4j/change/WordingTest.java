package org.kpi4j.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kpi4j.model.Band;
import org.kpi4j.model.BusinessModel;
import org.kpi4j.model.Comparison;
import org.kpi4j.model.DataSource;
import org.kpi4j.model.Deadline;
import org.kpi4j.model.Direction;
import org.kpi4j.model.GrowthPhase;
import org.kpi4j.model.Guardrail;
import org.kpi4j.model.KeyResult;
import org.kpi4j.model.Language;
import org.kpi4j.model.Lifecycle;
import org.kpi4j.model.Milestone;
import org.kpi4j.model.Movement;
import org.kpi4j.model.Observation;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.Stage;
import org.kpi4j.model.Target;
import org.kpi4j.model.Threshold;
import org.kpi4j.model.Unit;

/** Values of attributes in words. */
class WordingTest {
  private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
  private static final Quantity EUROS = Quantity.of(2500.5, Unit.currency("EUR"));

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of(Target.relative(-10), "10% less", "10% minder"),
        Arguments.of(Target.delta(EUROS), "€2500.50 more", "€ 2500,50 meer"),
        Arguments.of(
            new Target(Target.Kind.LEVEL, Comparison.AT_LEAST, EUROS),
            "at least €2500.50",
            "minstens € 2500,50"),
        Arguments.of(Deadline.on(DAY), "1 March 2027", "1 maart 2027"),
        Arguments.of(Deadline.within(Period.ofMonths(6)), "within 6 months", "binnen 6 maanden"),
        Arguments.of(
            Period.of(1, 1, 14), "1 year, 1 month and 2 weeks", "1 jaar, 1 maand en 2 weken"),
        Arguments.of(Period.ofDays(1), "1 day", "1 dag"),
        Arguments.of(
            new Milestone(DAY, EUROS), "€2500.50 on 1 March 2027", "€ 2500,50 op 1 maart 2027"),
        Arguments.of(
            new Observation(DAY, DAY.plusDays(6), 3.5),
            "3.5 from 1 March 2027 to 7 March 2027",
            "3,5 van 1 maart 2027 tot en met 7 maart 2027"),
        Arguments.of(
            Band.builder().health(Band.Health.FAIR).lower(EUROS).build(),
            "fair from €2500.50",
            "matig vanaf € 2500,50"),
        Arguments.of(
            Guardrail.builder().metric("refunds").bound(Threshold.atMost(EUROS)).build(),
            "refunds (at most €2500.50)",
            "refunds (hoogstens € 2500,50)"),
        Arguments.of(Guardrail.builder().metric("refunds").build(), "refunds", "refunds"),
        Arguments.of(
            Guardrail.of("refunds", "they cost"), "refunds (they cost)", "refunds (they cost)"),
        Arguments.of(KeyResult.of("Halve churn"), "Halve churn", "Halve churn"),
        Arguments.of(
            List.of(
                DataSource.of("Amplitude"),
                DataSource.builder().tool("BigQuery").location("a.b").build()),
            "Amplitude and BigQuery a.b",
            "Amplitude en BigQuery a.b"),
        Arguments.of(Stage.RETENTION, "retention", "retention"),
        Arguments.of(BusinessModel.SAAS_B2B, "saas-b2b", "saas-b2b"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void value_readsAsPeopleSayIt(Object value, String english, String dutch) {
    assertThat(Wording.of(value).in(Language.ENGLISH)).isEqualTo(english);
    assertThat(Wording.of(value).in(Language.DUTCH)).isEqualTo(dutch);
  }

  @Test
  void valuesForPrograms_areTheSameInEveryLanguage() {
    assertThat(Wording.code(Direction.HIGHER)).isEqualTo("HIGHER");
    assertThat(Wording.code(EUROS)).isEqualTo("2500.5 EUR");
    assertThat(Wording.code(DAY)).isEqualTo("2027-03-01");
    assertThat(Wording.code(List.of(DataSource.of("Amplitude"), DataSource.of("Mixpanel"))))
        .isEqualTo("Amplitude, Mixpanel");
  }

  @Test
  void everyConstant_hasWords() {
    Stream.<Enum<?>[]>of(
            Direction.values(),
            Movement.values(),
            Lifecycle.values(),
            GrowthPhase.values(),
            Band.Health.values())
        .flatMap(Stream::of)
        .forEach(constant -> assertThat(Wording.of(constant).in(Language.DUTCH)).isNotBlank());
    Stream.of(Comparison.values())
        .map(comparison -> new Target(Target.Kind.LEVEL, comparison, EUROS))
        .forEach(target -> assertThat(Wording.of(target).in(Language.DUTCH)).contains("€"));
  }
}
