package org.kpi4j.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kpi4j.model.Language.DUTCH;
import static org.kpi4j.model.Language.ENGLISH;

import com.google.common.base.Splitter;
import org.junit.jupiter.api.Test;
import org.kpi4j.lint.Baseline;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Language;
import org.kpi4j.report.LintRun;
import org.kpi4j.smart.SmartRules;

/** What the page says of what changed since a baseline. */
class ChangesTest {
  private static final Linter LINTER = Linter.of(SmartRules.all())
      .only("smart/missing-deadline", "smart/vague-comparative")
      .asOf(Pages.TODAY);
  private static final Catalog BEFORE = Catalog.builder()
      .kpis(kpi("leads", "Get more leads"), kpi("gone", "Get more sales"))
      .build();
  private static final Catalog AFTER = Catalog.builder()
      .kpis(kpi("leads", "Get 500 leads"), kpi("calls", "Get more calls by 30 June 2027"))
      .build();

  @Test
  void page_countsWhatIsNewStillOpenAndSolved() {
    assertThat(page(ENGLISH))
        .contains(
            "<b>1</b><span>new</span>",
            "<b>1</b><span>still open</span>",
            "<b>3</b><span>solved</span>");
  }

  @Test
  void solvedFindings_areListedWithTheirRules() {
    assertThat(page(ENGLISH))
        .contains(
            "KPI leads: A comparison without an amount<small><code>smart/vague-comparative",
            "KPI gone (no longer in the catalogue): A goal without a deadline")
        .doesNotContain("baseline-stale");
  }

  @Test
  void newFinding_isMarkedInItsCardAndKnownOnesAreThereToo() {
    String page = page(DUTCH);
    assertThat(page).contains("<i class=new>nieuw</i>", "<article class=\"card error fresh\">");
    assertThat(Splitter.on("<article ").split(page))
        .hasSize(3)
        .allSatisfy(card ->
            assertThat(card).containsAnyOf("smart/missing-deadline", "smart/vague-comparative"));
  }

  @Test
  void withoutBaseline_nothingIsNew() {
    assertThat(Pages.of(AFTER, ENGLISH))
        .doesNotContain("id=\"changes\"", "class=new", "Only what is new");
  }

  @Test
  void baselineWithOddKeys_isShownAsItIs() {
    Linter odd = LINTER.against(Baselines.of("<b>:x", "kpi:", ""));
    assertThat(HtmlReport.standard().print(run(odd))).contains("&lt;b&gt; x: ", "id=\"changes\"");
  }

  private static String page(Language language) {
    return HtmlReport.standard()
        .in(language)
        .print(run(LINTER.against(Baseline.of(LINTER.check(BEFORE)))));
  }

  private static LintRun run(Linter linter) {
    return LintRun.builder()
        .catalog(AFTER)
        .report(linter.check(AFTER))
        .rules(linter.rules())
        .build();
  }

  private static Kpi kpi(String id, String statement) {
    return Kpi.builder().id(id).statement(statement).build();
  }
}
