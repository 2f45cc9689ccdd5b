package org.kpi4j.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.CompanyProfile;
import org.kpi4j.model.Direction;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Language;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Target;
import org.kpi4j.model.Threshold;
import org.kpi4j.model.Unit;
import org.kpi4j.rule.Subject;

/** Changes between two versions of a catalogue. */
class CatalogDiffTest {
  private static final Metric CHURN = Metric.builder()
      .id("churn")
      .name("Churn")
      .formula("lost / all")
      .unit(Unit.PERCENT)
      .build();

  private static List<String> texts(Catalog before, Catalog after) {
    return CatalogDiff.between(before, after).changes().stream()
        .map(c -> c.impact() + " " + c.message().in(Language.ENGLISH))
        .toList();
  }

  private static List<String> texts(Metric before, Metric after) {
    return texts(Catalog.of(before), Catalog.of(after));
  }

  @Test
  void formulaUnitDirectionPopulationAndWindow_break() {
    assertThat(texts(
            CHURN,
            CHURN.toBuilder()
                .formula("lost / new")
                .unit(Unit.FRACTION)
                .direction(Direction.LOWER)
                .population("new customers")
                .window(Period.ofMonths(1))
                .build()))
        .containsExactly(
            "BREAKING metric:churn: formula changed from 'lost / all' to 'lost / new'",
            "BREAKING metric:churn: unit changed from '%' to 'fraction'",
            "BREAKING metric:churn: direction added: 'lower is better'",
            "BREAKING metric:churn: population added: 'new customers'",
            "BREAKING metric:churn: window added: '1 month'");
  }

  @Test
  void ownersAndWording_doNotBreak() {
    assertThat(texts(
            CHURN.toBuilder().owner("sales").build(),
            CHURN.toBuilder().name("Loss").build()))
        .containsExactly(
            "MINOR metric:churn: owners removed: 'sales'",
            "COSMETIC metric:churn: name changed from 'Churn' to 'Loss'");
  }

  @Test
  void alias_tellsARename() {
    Metric renamed = Metric.builder().from(CHURN).id("attrition").alias("churn").build();
    assertThat(texts(CHURN, renamed))
        .containsExactly(
            "MINOR Renamed from 'churn' to 'attrition'",
            "COSMETIC metric:attrition: former ids added: 'churn'");
  }

  @Test
  void equalFormula_tellsARename() {
    Metric renamed = Metric.builder().from(CHURN).id("attrition").build();
    assertThat(texts(CHURN, renamed)).containsExactly("MINOR Renamed from 'churn' to 'attrition'");
  }

  @Test
  void equalFormulaOfTwo_tellsNothing() {
    Metric a = Metric.builder().from(CHURN).id("a").build();
    Metric b = Metric.builder().from(CHURN).id("b").build();
    Catalog after = Catalog.builder().metrics(a, b).build();
    assertThat(texts(Catalog.of(CHURN), after))
        .containsExactly(
            "MINOR New: metric:a", "MINOR New: metric:b", "BREAKING Removed: metric:churn");
  }

  @Test
  void newTarget_isMinor() {
    Kpi before = Kpi.builder()
        .id("k")
        .aim(Goal.builder().target(Target.relative(10)).build())
        .build();
    Kpi after = Kpi.builder()
        .id("k")
        .aim(Goal.builder().target(Target.relative(20)).build())
        .build();
    assertThat(texts(Catalog.of(before), Catalog.of(after)))
        .containsExactly("MINOR kpi:k: target changed from '10% more' to '20% more'");
    Kpi bound = Kpi.builder().id("k").aim(Threshold.builder().build()).build();
    assertThat(texts(Catalog.of(before), Catalog.of(bound)))
        .contains("MINOR kpi:k: kind of aim changed from 'a goal' to 'a bound'");
  }

  @Test
  void otherNorthStar_breaks() {
    assertThat(texts(
            Catalog.builder().northStar("a").build(),
            Catalog.builder().northStar("b").build()))
        .containsExactly("BREAKING catalog: north star changed from 'a' to 'b'");
  }

  @Test
  void renamedKpi_isFoundWhenAllElseIsEqual() {
    Kpi before = Kpi.builder().id("a").metric("churn").lever("mail").build();
    Kpi after = Kpi.builder().id("b").metric("churn").lever("mail").build();
    assertThat(texts(Catalog.of(before), Catalog.of(after)))
        .containsExactly("MINOR Renamed from 'a' to 'b'");
  }

  @Test
  void duplicates_arePairedInOrder() {
    Metric other = CHURN.toBuilder().unit(Unit.FRACTION).build();
    Catalog both = Catalog.builder().metrics(CHURN, other).build();
    assertThat(texts(both, both)).isEmpty();
    assertThat(texts(both, Catalog.of(CHURN))).containsExactly("BREAKING Removed: metric:churn");
  }

  @Test
  void unclassifiedChange_breaks() {
    Kind<String> kind = new Kind<>(
        text -> "id",
        text -> Subject.of(CHURN),
        text -> Set.of(),
        text -> null,
        Impact.MINOR,
        ImmutableList.of(Field.minor("name", String::length)));
    assertThat(new Differences<>(kind, key -> Impact.MINOR).of(List.of("abc"), List.of("abd")))
        .extracting(change -> change.impact() + " " + change.message().in(Language.ENGLISH))
        .containsExactly("BREAKING metric:churn: something changed that cannot be judged");
    assertThat(new Differences<>(kind, key -> Impact.MINOR).of(List.of("abc"), List.of("ab")))
        .hasSize(1);
  }

  @Test
  void impacts_areRanked() {
    CatalogDiff diff = CatalogDiff.between(
        Catalog.of(CHURN),
        Catalog.of(CHURN.toBuilder().name("x").unit(Unit.COUNT).owner("o").build()));
    assertThat(diff.impact()).contains(Impact.BREAKING);
    assertThat(diff.atLeast(Impact.MINOR)).hasSize(2);
    assertThat(diff.atLeast(Impact.COSMETIC)).hasSize(3);
    assertThat(CatalogDiff.between(Catalog.of(CHURN), Catalog.of(CHURN)).isEmpty())
        .isTrue();
    assertThat(CatalogDiff.between(Catalog.of(CHURN), Catalog.of(CHURN)).impact())
        .isEmpty();
  }

  @Test
  void messages_existInDutch() {
    CatalogDiff diff = CatalogDiff.between(
        Catalog.of(CHURN), Catalog.of(CHURN.toBuilder().unit(Unit.COUNT).build()));
    assertThat(diff.changes().get(0).message().in(Language.DUTCH))
        .isEqualTo("metric:churn: eenheid veranderd van '%' in 'count'");
  }

  @Test
  void companyOfWhichNothingIsKnown_isNoChange() {
    Catalog empty = Catalog.builder().company(CompanyProfile.builder().build()).build();
    assertThat(texts(Catalog.builder().build(), empty)).isEmpty();
  }

  @Test
  void furtherFields_areNamedOneByOne() {
    assertThat(texts(
            CHURN.toBuilder().extension("grain", "day").extension("costs", "1").build(),
            CHURN.toBuilder().extension("grain", "week").extension("costs", "1").build()))
        .containsExactly("MINOR metric:churn: grain changed from 'day' to 'week'");
  }

  @Test
  void everyAttribute_hasANameInBothLanguages() {
    Stream.of(
            MetricFields.KIND,
            KpiFields.KIND,
            OtherFields.OBJECTIVES,
            OtherFields.INITIATIVES,
            OtherFields.TEAMS,
            OtherFields.SERIES,
            CatalogFields.KIND)
        .flatMap(kind -> kind.fields().stream())
        .map(field -> Wording.attribute(field.path()).template())
        .forEach(name -> assertThat(name.texts()).hasSize(2));
  }
}
