package org.kpi4j.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kpi4j.model.Language.DUTCH;
import static org.kpi4j.model.Language.ENGLISH;

import com.google.common.base.Splitter;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Metric;

/** What stands in the page, without a browser. */
class HtmlReportTest {
  @Test
  void card_showsStatementLettersAndProposal() {
    String page = Pages.of(Pages.small(), ENGLISH);
    assertThat(page)
        .contains(
            "<html lang=\"en\">",
            "<mark class=\"vague\" title=\"vague\">more</mark>",
            "<mark class=\"metric\" title=\"metric\">leads</mark>",
            " from __ to __ by __ through __</p>",
            "<code>smart/missing-deadline</code>");
  }

  @Test
  void page_existsInDutch() {
    String page = Pages.of(Pages.small(), DUTCH);
    assertThat(page)
        .contains("<html lang=\"nl\">", "Schrijf in plaats daarvan", "Verloop", "niet te zeggen")
        .doesNotContain("Write instead", "cannot be told");
  }

  @Test
  void worstCard_comesFirst() {
    String page = Pages.of(Pages.small(), ENGLISH);
    assertThat(page.indexOf("data-grade=\"error\""))
        .isLessThan(page.indexOf("data-grade=\"warning\""));
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
  void circlesAndTakenIds_forbidARankingAndNothingElse() {
    Catalog circle = Catalog.builder()
        .metrics(
            Metric.builder().id("a").driver("b").build(),
            Metric.builder().id("b").driver("a").build())
        .build();
    assertThat(Pages.of(circle, ENGLISH))
        .contains("No ranking: first give every definition an id of its own", "n1 --&gt; n0");
  }

  @Test
  void page_isTheSameEveryTime() {
    assertThat(Pages.of(Pages.small(), DUTCH)).isEqualTo(Pages.of(Pages.small(), DUTCH));
  }

  @Test
  void fiveThousandKpis_stayBelowTenMegabytes() {
    assertThat(Pages.of(Pages.wishes(5_000), DUTCH).getBytes(StandardCharsets.UTF_8).length)
        .isLessThan(10_000_000);
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
