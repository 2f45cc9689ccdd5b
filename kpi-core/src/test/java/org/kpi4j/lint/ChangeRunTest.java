package org.kpi4j.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kpi4j.change.CatalogDiff;
import org.kpi4j.change.Change;
import org.kpi4j.change.Impact;
import org.kpi4j.message.Messages;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Language;
import org.kpi4j.model.LocalizedText;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Unit;
import org.kpi4j.rule.ChangeRule;
import org.kpi4j.rule.Context;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;

/** Rules about what changed between two versions of a catalogue. */
class ChangeRunTest {
  private static final Metric CHURN =
      Metric.builder().id("churn").unit(Unit.PERCENT).build();
  private static final Catalog BEFORE = Catalog.of(CHURN);
  private static final Catalog AFTER =
      Catalog.of(CHURN.toBuilder().unit(Unit.COUNT).build());
  private static final Suppression AGREED =
      Suppression.of("sample/breaking", "metric:churn", "agreed with finance");
  private final Linter linter = Linter.of(new Breaking(), SampleRules.owner());

  /** Flags whatever breaks comparability. */
  private static final class Breaking implements ChangeRule {
    private static final RuleInfo INFO = RuleInfo.of("sample/breaking", Severity.ERROR)
        .messages(Messages.of(
            Map.of("sample/breaking.broken", LocalizedText.of(Language.ENGLISH, "{0}"))))
        .build();

    @Override
    public RuleInfo info() {
      return INFO;
    }

    @Override
    public Outcome check(Catalog before, Catalog after, Context context) {
      return Outcome.of(CatalogDiff.between(before, after).atLeast(Impact.BREAKING).stream()
          .map(Breaking::finding)
          .toList());
    }

    private static Finding finding(Change change) {
      return INFO.finding(change.attribute(), "broken").with(change.message()).on(change.subject());
    }
  }

  @Test
  void change_isJudgedByTheRulesOnChangesAlone() {
    Report report = linter.check(BEFORE, AFTER);
    assertThat(report.findings())
        .extracting(finding -> finding.rule() + " " + finding.message(Language.ENGLISH))
        .containsExactly("sample/breaking metric:churn: unit changed from '%' to 'count'");
    assertThat(linter.check(AFTER, AFTER).findings()).isEmpty();
  }

  @Test
  void whatIsGone_canBeTheSubject() {
    assertThat(linter.check(BEFORE, Catalog.builder().build()).findings())
        .extracting(finding -> finding.subject().orElseThrow().key())
        .containsExactly("metric:churn");
  }

  @Test
  void rulesOnChanges_areSilentOnOneCatalogue() {
    assertThat(linter.check(AFTER).findings())
        .extracting(Finding::rule)
        .containsExactly("sample/no-owner");
  }

  @Test
  void exceptionsAndBaselines_countWhereTheirRuleRuns() {
    Linter excepting = linter.suppressing(AGREED);
    assertThat(excepting.check(BEFORE, AFTER).suppressed()).hasSize(1);
    assertThat(excepting.check(AFTER).findings())
        .extracting(Finding::rule)
        .containsExactly("sample/no-owner");
    Baseline known = Baseline.of(linter.check(BEFORE, AFTER));
    assertThat(linter.against(known).check(BEFORE, AFTER).findings()).isEmpty();
    assertThat(linter.against(known).check(AFTER).findings())
        .extracting(Finding::rule)
        .containsExactly("sample/no-owner");
  }
}
