package org.kpi4j.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kpi4j.model.Language.ENGLISH;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kpi4j.definition.DefinitionRules;
import org.kpi4j.lint.Baseline;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.report.LintRun;

/** What keyboards and screen readers need of the page. */
class PageStructureTest {
  private static final String PAGE = page(Pages.small());

  @Test
  void ids_areUniqueAndReferencesLeadToThem() {
    List<String> ids = values(PAGE, " id=\"");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).containsAll(values(PAGE, "aria-labelledby=\""));
    assertThat(ids).containsAll(values(PAGE, "href=\"#"));
  }

  @Test
  void everySection_hasALabelAndEveryFieldToo() {
    assertThat(values(PAGE, "<section")).allMatch(rest -> rest.startsWith(" aria-labelledby="));
    assertThat(values(PAGE, "<input id=\"")).containsExactly("search", "new");
    assertThat(PAGE)
        .contains("<label class=\"wide\">Search<input", "<label>Worst finding<select")
        .contains("<label class=\"check\"><input id=\"new\" type=\"checkbox\">Only what is new");
  }

  @Test
  void headings_startAtOneAndSkipNoLevel() {
    List<String> levels = values(PAGE, "<h").stream()
        .filter(rest -> Character.isDigit(rest.charAt(0)))
        .map(rest -> rest.substring(0, 1))
        .toList();
    assertThat(levels).startsWith("1", "2").containsOnlyOnce("1").containsOnly("1", "2", "3");
  }

  @Test
  void landmarksSkipLinkAndLiveCount_areThere() {
    assertThat(PAGE)
        .contains(
            "<a class=\"skip\" href=\"#kpis\">To the KPIs</a>",
            "<header>",
            "<nav aria-label=\"Contents\">",
            "<main>",
            "role=\"search\"",
            "<output id=\"shown\" for=\"search grade stage\">")
        .contains("<h2 id=\"kpis\" tabindex=\"-1\">");
  }

  private static String page(Catalog catalog) {
    Linter linter = Linter.of(DefinitionRules.all());
    Baseline known = Baseline.of(linter.only("definition/missing-owner").check(catalog));
    return HtmlReport.standard()
        .in(ENGLISH)
        .print(LintRun.builder()
            .catalog(catalog)
            .report(linter.against(known).check(catalog))
            .rules(linter.rules())
            .build());
  }

  /** {@return what follows each occurrence of a text, up to the next quote or angle bracket that closes it} */
  private static List<String> values(String page, String start) {
    List<String> values = new ArrayList<>();
    for (int at = page.indexOf(start); at >= 0; at = page.indexOf(start, at + 1)) {
      int from = at + start.length();
      int end = start.endsWith("\"") || start.endsWith("#")
          ? page.indexOf('"', from)
          : page.indexOf('>', from);
      values.add(page.substring(from, end));
    }
    return values;
  }
}
