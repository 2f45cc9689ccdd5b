package org.kpi4j.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Language;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Stage;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Rule;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** How settings decide what a rule weighs: the last one that speaks of a rule and a definition wins. */
class LinterSettingsTest {
  private static final String ID = "sample/no-owner";
  private static final Metric FINANCE =
      Metric.builder().id("revenue").tag("finance").build();
  private final Linter linter = Linter.of(SampleRules.owner());

  @Test
  void lastSettingWins_whateverItsKind() {
    Linter off = linter.grade(ID, Severity.ERROR, Selector.tag("finance")).without(ID);
    assertThat(off.check(FINANCE).findings()).isEmpty();
    Linter on = linter.without(ID).grade(ID, Severity.ERROR, Selector.tag("finance"));
    assertThat(on.check(FINANCE).count(Severity.ERROR)).isEqualTo(1);
    assertThat(on.check(Metric.named("Churn")).findings()).isEmpty();
  }

  @Test
  void step_leavesItsReceiverAlone() {
    linter.without(ID);
    linter.grade(ID, Severity.ADVICE);
    assertThat(linter.check(SampleRules.UNOWNED).count(Severity.WARNING)).isEqualTo(1);
  }

  @Test
  void explain_tellsTheGradeAndWhereItComesFrom() {
    assertThat(linter.explain(ID, FINANCE))
        .isEqualTo(new EffectiveSeverity(Optional.of(Severity.WARNING), "default"));
    Linter set =
        linter.grade(ID, Severity.ADVICE).grade(ID, Severity.ERROR, Selector.tag("finance"));
    assertThat(set.explain(ID, FINANCE))
        .isEqualTo(new EffectiveSeverity(Optional.of(Severity.ERROR), "set for tag 'finance'"));
    assertThat(set.explain(ID, Metric.named("Churn")))
        .isEqualTo(new EffectiveSeverity(Optional.of(Severity.ADVICE), "set"));
    assertThat(set.without(ID).explain(ID, FINANCE))
        .isEqualTo(new EffectiveSeverity(Optional.empty(), "set"));
  }

  @Test
  void explain_saysThatAGradeIsTooLow() {
    assertThat(linter.atLeast(Severity.ERROR).explain(ID, FINANCE))
        .isEqualTo(new EffectiveSeverity(Optional.empty(), "default, but not bad enough"));
    assertThat(linter.atLeast(Severity.WARNING).explain(ID, FINANCE).severity())
        .contains(Severity.WARNING);
  }

  @Test
  void explainOfAKpi_looksAtItsSelectors() {
    Kpi kpi =
        Kpi.builder().id("less-churn").team("support").stage(Stage.RETENTION).build();
    for (Selector selector : List.of(
        Selector.team("support"), Selector.stage(Stage.RETENTION), Selector.id("less-churn"))) {
      assertThat(linter.grade(ID, Severity.ERROR, selector).explain(ID, kpi).severity())
          .contains(Severity.ERROR);
    }
    assertThat(linter
            .grade(ID, Severity.ERROR, Selector.team("sales"))
            .explain(ID, kpi)
            .origin())
        .isEqualTo("default");
  }

  @Test
  void atLeast_leavesOutWhatIsLessBad() {
    assertThat(linter.atLeast(Severity.WARNING).check(SampleRules.UNOWNED).findings())
        .hasSize(1);
    assertThat(linter.atLeast(Severity.ERROR).check(SampleRules.UNOWNED).findings())
        .isEmpty();
    assertThat(linter
            .grade(ID, Severity.ERROR)
            .atLeast(Severity.ERROR)
            .check(SampleRules.UNOWNED)
            .findings())
        .hasSize(1);
  }

  @Test
  void level_leavesOutStricterRules() {
    assertThat(linter.at(RuleInfo.Level.MINIMAL).check(SampleRules.UNOWNED).findings())
        .isEmpty();
    assertThat(linter.at(RuleInfo.Level.RECOMMENDED).check(SampleRules.UNOWNED).findings())
        .hasSize(1);
  }

  @Test
  void pinnedVersion_leavesOutNewerRules() {
    Linter newer = Linter.of(SampleRules.with(info -> info.since(new RuleInfo.Version(0, 3))));
    assertThat(newer
            .pinnedTo(new RuleInfo.Version(0, 2))
            .check(SampleRules.UNOWNED)
            .findings())
        .isEmpty();
    assertThat(newer
            .pinnedTo(new RuleInfo.Version(0, 3))
            .check(SampleRules.UNOWNED)
            .findings())
        .hasSize(1);
    assertThat(newer
            .pinnedTo(new RuleInfo.Version(1, 0))
            .check(SampleRules.UNOWNED)
            .findings())
        .hasSize(1);
  }

  @Test
  void option_isWhatTheRuleSees() {
    RuleInfo.Option most = new RuleInfo.Option("most", 3, 0, 10);
    Linter counting = Linter.of(SampleRules.countingTags(most));
    Metric metric = Metric.builder().id("m").tags("a", "b").build();
    assertThat(counting.check(metric).findings()).isEmpty();
    assertThat(counting.option("sample/tags", "most", 1).check(metric).findings())
        .hasSize(1);
    assertThat(counting
            .option("sample/tags", "most", 0)
            .option("sample/tags", "most", 2)
            .check(metric)
            .findings())
        .isEmpty();
  }

  @Test
  void optionOutOfBoundsOrUnknown_isRefused() {
    Linter counting = Linter.of(SampleRules.countingTags(new RuleInfo.Option("most", 3, 0, 10)));
    counting.option("sample/tags", "most", 0);
    counting.option("sample/tags", "most", 10);
    assertThatThrownBy(() -> counting.option("sample/tags", "most", 11))
        .hasMessage("option 'most' of 'sample/tags' must be from 0.0 to 10.0 inclusive: 11.0");
    assertThatThrownBy(() -> counting.option("sample/tags", "most", Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> counting.option("sample/tags", "moost", 1))
        .hasMessage("option must be one of [most] of 'sample/tags': 'moost', did you mean 'most'?");
  }

  @Test
  void formerId_keepsWorkingAndIsMentioned() {
    Linter renamed = Linter.of(SampleRules.with(info -> info.formerId("sample/ownerless")));
    Report report = renamed.grade("sample/ownerless", Severity.ERROR).check(SampleRules.UNOWNED);
    assertThat(report.findings())
        .extracting(Finding::rule)
        .containsExactly("sample/no-owner", "lint/retired-id");
    assertThat(report.findings().get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(report.findings().get(1).message(Language.ENGLISH))
        .isEqualTo("Rule 'sample/ownerless' is now called 'sample/no-owner'");
    assertThat(renamed.only("sample/ownerless").check(SampleRules.UNOWNED).findings())
        .hasSize(2);
    assertThat(renamed
            .grade("sample/ownerless", Severity.ERROR)
            .without("lint/retired-id")
            .check(SampleRules.UNOWNED)
            .findings())
        .hasSize(1);
  }

  @Test
  void idOfARule_isNotTakenByTheFormerIdOfAnother() {
    Rule newer = SampleRules.with(info -> info.id("sample/newer").formerId(ID));
    assertThat(linter.plus(newer).explain(ID, FINANCE).severity()).contains(Severity.WARNING);
    assertThat(linter.plus(newer).without(ID).check(SampleRules.UNOWNED).findings())
        .extracting(Finding::rule)
        .containsExactly("sample/newer");
  }

  @Test
  void sameIdTwice_isRefused() {
    assertThatThrownBy(() -> linter.plus(SampleRules.owner()))
        .hasMessage("rule id must be unique: 'sample/no-owner'");
  }

  @Test
  void only_keepsTheNamedRules() {
    Linter two = linter.plus(SampleRules.crashing());
    assertThat(two.rules()).hasSize(2);
    assertThat(two.only(ID).rules()).extracting(RuleInfo::id).containsExactly(ID);
    assertThatThrownBy(() -> two.only("sample/crush"))
        .hasMessageContaining("did you mean 'sample/crash'?");
  }

  @Test
  void ruleThatNeverApplied_isReportedWhenAsked() {
    Linter strict = linter.at(RuleInfo.Level.STRICT);
    assertThat(strict.check(Catalog.of(Kpi.builder().id("k").build())).findings())
        .extracting(f -> f.message(Language.ENGLISH))
        .containsExactly("Rule 'sample/no-owner' applied to no definition");
    assertThat(linter.check(Catalog.of(Kpi.builder().id("k").build())).findings())
        .isEmpty();
    assertThat(strict.check(SampleRules.OWNED).findings()).isEmpty();
  }
}
