package org.kpi4j.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kpi4j.definition.DefinitionRules;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Unit;

/** What a frozen baseline lets pass, and when its file changes. */
class FrozenBaselineTest {
  private static final Linter LINTER =
      Linter.of(DefinitionRules.all()).only("definition/missing-unit", "definition/missing-owner");
  private static final Metric CHURN = Metric.builder().id("churn").build();
  private static final Metric SOLVED = CHURN.toBuilder().unit(Unit.PERCENT).build();

  @TempDir
  Path folder;

  @Test
  void newFinding_failsAndLeavesTheFile() throws Exception {
    freeze(Catalog.of(SOLVED));
    String before = Files.readString(file());
    assertThatThrownBy(() -> baseline().check(LINTER, Catalog.of(CHURN)))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("found what " + file() + " does not know:")
        .hasMessageContaining("[definition/missing-unit] metric:churn unit")
        .hasMessageNotContaining("definition/missing-owner");
    assertThat(Files.readString(file())).isEqualTo(before);
  }

  @Test
  void solvedFinding_leavesTheFileUntilSomebodyAsks() throws Exception {
    freeze(Catalog.of(CHURN));
    String before = Files.readString(file());
    baseline().check(LINTER, Catalog.of(SOLVED));
    assertThat(Files.readString(file())).isEqualTo(before).contains("missing-unit");
    baseline().in(FrozenBaseline.Mode.SHRINK).check(LINTER, Catalog.of(SOLVED));
    assertThat(Files.readString(file())).doesNotContain("missing-unit").contains("missing-owner");
  }

  @Test
  void shrinking_neverGrows() throws Exception {
    freeze(Catalog.of(SOLVED));
    String before = Files.readString(file());
    FrozenBaseline shrinking = baseline().in(FrozenBaseline.Mode.SHRINK);
    assertThatThrownBy(() -> shrinking.check(LINTER, Catalog.of(CHURN)))
        .isInstanceOf(AssertionError.class);
    assertThat(Files.readString(file())).isEqualTo(before);
  }

  @Test
  void baselineOfAnotherCatalogue_isRefused() {
    freeze(Catalog.of(CHURN));
    assertThatThrownBy(() -> baseline().check(LINTER, Catalog.of(Metric.named("Leads"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("baseline must be of this catalogue, and knows none of its definitions: '"
            + file() + "' knows [metric:churn]");
  }

  @Test
  void emptyBaseline_fitsEveryCatalogue() {
    freeze(Catalog.of(SOLVED.toBuilder().owner("support").build()));
    assertThatCode(() -> baseline()
            .check(
                LINTER.only("definition/missing-owner"),
                Catalog.of(Metric.builder().id("leads").owner("sales").build())))
        .doesNotThrowAnyException();
  }

  @Test
  void fileThatIsNoBaseline_isNamed() throws Exception {
    Files.writeString(file(), "{\"version\": 1, \"findings\": [");
    assertThatThrownBy(() -> baseline().check(LINTER, Catalog.of(CHURN)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("'" + file() + "': baseline must be JSON: line 1");
  }

  @Test
  void fileThatCannotBeWritten_isNamedAndNothingIsLeftBehind() throws Exception {
    Path taken = Files.createDirectory(folder.resolve("taken"));
    Files.writeString(taken.resolve("inside"), "");
    FrozenBaseline baseline = FrozenBaseline.at(taken).in(FrozenBaseline.Mode.FREEZE);
    assertThatThrownBy(() -> baseline.check(LINTER, Catalog.of(CHURN)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("baseline must be writable: '" + taken + "'");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  private void freeze(Catalog catalog) {
    baseline().in(FrozenBaseline.Mode.FREEZE).check(LINTER, catalog);
  }

  private FrozenBaseline baseline() {
    return FrozenBaseline.at(file());
  }

  private Path file() {
    return folder.resolve("known.json");
  }
}
