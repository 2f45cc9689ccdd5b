package org.kpi4j.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kpi4j.model.Language.DUTCH;
import static org.kpi4j.model.Language.ENGLISH;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Deadline;
import org.kpi4j.model.Goal;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Metric;
import org.kpi4j.model.Positions;
import org.kpi4j.model.Quantity;
import org.kpi4j.model.SourcePosition;
import org.kpi4j.model.Target;
import org.kpi4j.model.Threshold;
import org.kpi4j.model.Unit;

/** What stands in the page, without a browser. */
class HtmlReportTest {
  @Test
  void card_showsStatementLettersAndProposal() {
    String page = Pages.of(Pages.small(), ENGLISH);
    assertThat(page)
        .contains(
            "<html lang=\"en\">",
            "<mark class=vague>more</mark>",
            "<mark class=metric>leads</mark>",
            " from __ to __ by __ through __</p>",
            "<code>smart/missing-deadline</code>");
  }

  @Test
  void page_existsInDutch() {
    String page = Pages.of(Pages.small(), DUTCH);
    assertThat(page)
        .contains("<html lang=\"nl\">", "Schrijf liever", "Verloop", "niet te zeggen")
        .doesNotContain("Write instead", "cannot be told");
  }

  @Test
  void worstCard_comesFirst() {
    String page = Pages.of(Pages.small(), ENGLISH);
    assertThat(page.indexOf("<article class=\"card error\""))
        .isPositive()
        .isLessThan(page.indexOf("<article class=\"card warning\""));
  }

  @Test
  void everyText_isEscaped() {
    assertThat(Pages.of(Pages.attack(), ENGLISH))
        .doesNotContain("<img")
        .contains("&lt;/script&gt;&lt;img src&#x3D;x onerror&#x3D;")
        .containsOnlyOnce("</script>");
  }

  @Test
  void policy_namesExactlyTheStyleAndScriptOfThePage() {
    String page = Pages.of(Pages.small(), ENGLISH);
    assertThat(page)
        .contains(
            "style-src &#x27;sha256-"
                + hash(between(page, "<style>", "</style>")).replace("=", "&#x3D;"),
            "script-src &#x27;sha256-"
                + hash(between(page, "<script>", "</script>")).replace("=", "&#x3D;"),
            "default-src &#x27;none&#x27;")
        .doesNotContain("http://", "https://", "url(", "@import", "style=\"");
  }

  @Test
  void emptyCatalog_isAPageToo() {
    assertThat(Pages.of(Catalog.builder().build(), ENGLISH))
        .contains("The catalogue has no KPIs", "The catalogue has no metrics")
        .doesNotContain("id=\"star-title\"");
  }

  @Test
  void circle_isDrawnOnce() {
    Catalog circle = Catalog.builder()
        .metrics(
            Metric.builder().id("a").driver("b").build(),
            Metric.builder().id("b").driver("a").build())
        .build();
    assertThat(Pages.of(circle, ENGLISH))
        .contains("Not ranked until shared ids and circles are undone: a", "n1 --&gt; n0");
  }

  @Test
  void takenIds_forbidARankingAndNothingElse() {
    Metric metric = Metric.named("Weekly rides");
    assertThat(Pages.of(Catalog.builder().metrics(metric, metric).build(), ENGLISH))
        .contains("No ranking: first give every metric an id of its own", "id=\"funnel\"");
  }

  @Test
  void metricInACircle_isNotRankedAndTheOthersAre() {
    Catalog catalog = Catalog.builder()
        .metrics(
            Metric.builder().id("a").driver("b").build(),
            Metric.builder().id("b").driver("a").build(),
            Metric.named("Weekly rides per member"))
        .kpis(Kpi.stating("Get more leads"), Kpi.stating("Get more leads"))
        .build();
    assertThat(Pages.of(catalog, ENGLISH))
        .contains("Not ranked until shared ids and circles are undone: a", "Comes first");
  }

  @Test
  void lettersAndFindings_doNotSayTheSameTwice() {
    String page = Pages.of(Catalog.of(Kpi.stating("Get more leads")), ENGLISH);
    assertThat(page)
        .containsOnlyOnce("The goal does not say how much &#x27;more&#x27; is")
        .contains("Missing: <i>amount</i> <i>time</i> <i>means</i>");
  }

  @Test
  void letterThatAFindingFails_isNotMet() {
    String page = Pages.of(Catalog.of(Kpi.stating("Grow revenue by 20% through ads")), ENGLISH);
    assertThat(page)
        .contains("<li class=not-met><b>T</b> Time-bound <i>not met</i>", "smart/missing-deadline");
  }

  @Test
  void kpiWithoutStatement_goesByItsMetricAndShowsItsAim() {
    Goal goal = Goal.builder()
        .baseline(Quantity.of(5, Unit.PERCENT))
        .target(Target.level(Quantity.of(3, Unit.PERCENT)))
        .deadline(Deadline.within(Period.ofMonths(6)))
        .build();
    Catalog catalog = Pages.small().toBuilder()
        .kpi(Kpi.builder().id("x").metric("churn-rate").aim(goal).build())
        .kpi(Kpi.builder()
            .id("y")
            .aim(Threshold.atLeast(Quantity.of(9, Unit.PERCENT)))
            .build())
        .build();
    assertThat(Pages.of(catalog, ENGLISH))
        .contains(
            "<h3>Churn rate</h3><ul class=facts><li><code>x</code><li>From: 5%<li>To: 3%<li>By: 21 May 2027",
            "<h3>y</h3><ul class=facts><li><code>y</code><li>At least: 9%");
  }

  @Test
  void definitionsWithOneId_haveTheirOwnFindings() {
    Catalog twice = Catalog.builder()
        .kpis(kpi("Get more leads", 3), kpi("Reduce churn from 5% to 3% by 30 June 2027", 9))
        .build();
    String second =
        Splitter.on("<article ").splitToList(Pages.of(twice, ENGLISH)).get(2);
    assertThat(second).contains("Reduce", "line 9").doesNotContain("vague-comparative");
  }

  @Test
  void page_isTheSameEveryTime() {
    assertThat(Pages.of(Pages.small(), DUTCH)).isEqualTo(Pages.of(Pages.small(), DUTCH));
  }

  @Test
  void fiveThousandKpis_stayWellBelowTenMegabytes() {
    assertThat(Pages.of(Pages.wishes(5_000), DUTCH).getBytes(StandardCharsets.UTF_8).length)
        .isLessThan(8_200_000);
  }

  /** WCAG 2.2, success criterion 1.4.3: at least 4.5 to 1. */
  @ParameterizedTest
  @CsvSource({
    "ink,page",
    "ink,card",
    "ink,wash",
    "soft,page",
    "soft,card",
    "soft,wash",
    "accent,page",
    "accent,card",
    "card,accent",
    "error,card",
    "warning,card",
    "advice,card",
    "fine,card",
    "error,error-wash",
    "warning,warning-wash",
    "advice,advice-wash",
    "fine,fine-wash",
    "soft,fine-wash",
    "soft,error-wash",
    "ink,error-wash",
    "ink,warning-wash",
    "ink,advice-wash",
    "ink,fine-wash"
  })
  void colours_areToldApart(String front, String back) {
    String style = Assets.read().style();
    for (String theme : Splitter.on(":root {").splitToList(style).subList(1, 3)) {
      assertThat(Contrast.of(theme, front, back)).isGreaterThanOrEqualTo(4.5);
    }
  }

  private static Kpi kpi(String statement, int line) {
    return Kpi.builder()
        .id("one")
        .statement(statement)
        .positions(new Positions(ImmutableMap.of("", new SourcePosition("kpis.yaml", line, 1))))
        .build();
  }

  private static String hash(String text) {
    return Base64.getEncoder()
        .encodeToString(
            Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes());
  }

  private static String between(String page, String start, String end) {
    int from = page.indexOf(start) + start.length();
    return page.substring(from, page.indexOf(end, from));
  }
}
