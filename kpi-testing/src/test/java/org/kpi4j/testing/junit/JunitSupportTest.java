package org.kpi4j.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Tests that users write, run as JUnit runs them. */
class JunitSupportTest {
  @TempDir
  Path folder;

  @Test
  void catalogBesideTheTest_isGivenToIt() {
    EngineExecutionResults results = run(SuitesOfUsers.Present.class, "check");
    assertThat(failed(results))
        .containsExactly("definition/missing-deadline: A goal without a deadline");
    assertThat(names(results))
        .contains(
            "Metric churn-rate: Churn rate",
            "KPI less-churn",
            "The whole catalogue",
            "definition/missing-unit: No unit");
  }

  @Test
  void failure_namesPlaceAndRepair() {
    EngineExecutionResults results = run(SuitesOfUsers.Present.class, "check");
    assertThat(reasons(results))
        .singleElement()
        .asString()
        .contains("metrics.yaml:")
        .contains("error: The goal has no deadline: 'less-churn'")
        .contains("[definition/missing-deadline] kpi:less-churn aim.deadline");
  }

  @Test
  void testsInDutch_haveDutchNamesAndNoneForARuleThatIsOff() {
    EngineExecutionResults results = run(SuitesOfUsers.Dutch.class, "check");
    assertThat(names(results))
        .contains("Metric churn-rate: Verloop", "De catalogus als geheel")
        .noneMatch(name -> name.startsWith("definition/missing-deadline"));
    assertThat(failed(results)).anyMatch(name -> name.startsWith("definition/missing-owner"));
  }

  @Test
  void missingAndBrokenFiles_areExplained() {
    assertThat(reasons(run(SuitesOfUsers.Unusable.class, "check")))
        .anyMatch(reason -> reason.contains("catalogue file must be beside"
            + " org.kpi4j.testing.junit.SuitesOfUsers$Unusable, at the root of the class path or in the"
            + " working directory: 'nowhere.yaml'"))
        .anyMatch(reason -> reason.contains("catalogue file must be free of errors: 'broken.yaml'")
            && reason.contains("broken.yaml:"));
  }

  @Test
  void baseline_isWrittenOnlyWhenAskedFor() throws Exception {
    assertThat(reasons(run(SuitesOfUsers.Frozen.class, "check")))
        .singleElement()
        .asString()
        .startsWith("baseline must exist: '")
        .endsWith(
            "to write it, run once with the JUnit parameter org.kpi4j.baseline=freeze, as in mvn"
                + " test -Dorg.kpi4j.baseline=freeze");
    assertThat(Files.exists(baseline())).isFalse();
    assertThat(failed(run(SuitesOfUsers.Frozen.class, "freeze"))).isEmpty();
    String frozen = Files.readString(baseline());
    assertThat(frozen).contains("definition/missing-deadline");
    assertThat(failed(run(SuitesOfUsers.Frozen.class, "check"))).isEmpty();
    assertThat(failed(run(SuitesOfUsers.Frozen.class, "shrink"))).isEmpty();
    assertThat(Files.readString(baseline())).isEqualTo(frozen);
  }

  @Test
  void unknownMode_isRefused() {
    assertThat(reasons(run(SuitesOfUsers.Frozen.class, "thaw")))
        .singleElement()
        .asString()
        .contains("org.kpi4j.baseline must be check, shrink or freeze: 'thaw'");
  }

  private Path baseline() {
    return folder.resolve("org/kpi4j/testing/junit/known.json");
  }

  private EngineExecutionResults run(Class<?> tests, String mode) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(tests))
        .configurationParameter("org.kpi4j.baseline", mode)
        .configurationParameter("org.kpi4j.baseline.directory", folder.toString())
        .execute();
  }

  private static List<String> names(EngineExecutionResults results) {
    return results
        .allEvents()
        .finished()
        .map(e -> e.getTestDescriptor().getDisplayName())
        .toList();
  }

  private static List<String> failed(EngineExecutionResults results) {
    return results
        .testEvents()
        .failed()
        .map(e -> e.getTestDescriptor().getDisplayName())
        .toList();
  }

  private static List<String> reasons(EngineExecutionResults results) {
    return results.testEvents().failed().map(JunitSupportTest::reason).toList();
  }

  private static String reason(Event event) {
    return event
        .getPayload(TestExecutionResult.class)
        .flatMap(TestExecutionResult::getThrowable)
        .map(Throwable::getMessage)
        .orElse("");
  }
}
