package org.kpi4j.metrictests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Every defect fails the tests of {@link MetricsTest} with a message to act on, and only as long as it is there. */
class PlantedDefectsTest {
  private static final Path CATALOG =
      Path.of("src/test/resources/org/kpi4j/metrictests/metrics.yaml");

  @TempDir
  Path folder;

  static Stream<Defect> defects() {
    return Stream.of(
        new Defect(
            "a wish",
            "Increase meals cooked per household from 2.1 to 2.6 by 30 June 2027 through shorter recipes",
            "Get more meals cooked",
            "meals-on-the-table",
            "KPI 'Get more meals cooked' should be SMART, and is not"),
        new Defect(
            "a vague time, in Dutch",
            "Vóór 1 juli 2027 de klachten",
            "Zo snel mogelijk de klachten",
            "minder-klachten",
            "[smart/vague-time] kpi:minder-klachten statement"),
        new Defect(
            "a day that the calendar lacks",
            "by 30 June 2027 through",
            "by 31 June 2027 through",
            "smart/invalid-date",
            "The calendar has no such date: '31 June 2027'"),
        new Defect(
            "no deadline",
            ", deadline: 2027-06-30}",
            "}",
            "definition/missing-deadline",
            "metrics.yaml:"),
        new Defect(
            "a target that makes the metric worse",
            "target: 48 %",
            "target: 30 %",
            "definition/target-against-direction",
            "kpi:more-reorders aim"),
        new Defect(
            "a link to nothing",
            "{metric: complaints-per-box, because",
            "{metric: complaints-per-bxo, because",
            "definition/dangling-link",
            "perhaps 'complaints-per-box' is meant: 'complaints-per-bxo'"),
        new Defect(
            "no guardrail",
            "{metric: complaints-per-box, because: More orders must not mean worse boxes}",
            "{metric: meals-cooked, because: More orders must not mean fewer meals}",
            "growthIsGuardedAndServesRetention",
            "should be guarded by 'complaints-per-box', and is guarded by meals-cooked"),
        new Defect(
            "an id that is taken",
            "  - id: complaints-per-box",
            "  - id: reorder-rate",
            "definition/duplicate-id",
            "already has the id: 'reorder-rate'"),
        new Defect(
            "a unit that does not follow",
            "unit: meal/household",
            "unit: EUR",
            "definition/unit-mismatch",
            "metric:meals-cooked-per-household unit"),
        new Defect(
            "formulas in a circle",
            "sql:`select count(*) from meals`",
            "meals-cooked-per-household * active-households",
            "definition/circular-formula",
            "metric:meals-cooked"),
        new Defect(
            "a vanity metric",
            "name: {en: Reorder rate within 60 days, nl: Aandeel herbestellingen binnen 60 dagen}",
            "name: {en: Website visitors, nl: Websitebezoekers}",
            "more-reorders",
            "because the field calls it a vanity metric"),
        new Defect(
            "the wrong stage",
            "name: {en: Reorder rate within 60 days, nl: Aandeel herbestellingen binnen 60 dagen}",
            "name: {en: Average order value, nl: Gemiddelde orderwaarde}",
            "growthIsGuardedAndServesRetention",
            "should serve retention, and serves revenue"),
        new Defect(
            "revenue as the north star",
            "name: {en: Meals cooked per household per week, nl: Gekookte maaltijden per huishouden per week}",
            "name: {en: Revenue, nl: Omzet}",
            "northStarIsSuitable",
            "Metric 'Revenue' ("),
        new Defect(
            "a file that cannot be read",
            "unit: complaint/box",
            "unit: [complaint",
            "everyKpiIsSmart",
            "catalogue file must be free of errors: 'metrics.yaml'"));
  }

  @ParameterizedTest
  @MethodSource("defects")
  void plantedDefect_failsWithAMessageToActOn(Defect defect) throws IOException {
    Files.writeString(folder.resolve("metrics.yaml"), defect.in(Files.readString(CATALOG)));
    assertThat(failures()).anySatisfy(event -> {
      assertThat(event.getTestDescriptor().getDisplayName()).contains(defect.test());
      assertThat(reason(event)).contains(defect.message());
    });
  }

  @Test
  void mendedCatalogue_passes() throws IOException {
    Files.copy(CATALOG, folder.resolve("metrics.yaml"));
    assertThat(failures()).isEmpty();
  }

  private List<Event> failures() {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(MetricsTest.class))
        .configurationParameter("org.kpi4j.catalog.directory", folder.toString())
        .execute()
        .allEvents()
        .failed()
        .list();
  }

  private static String reason(Event event) {
    return event
        .getPayload(TestExecutionResult.class)
        .flatMap(TestExecutionResult::getThrowable)
        .map(Throwable::getMessage)
        .orElse("");
  }
}
