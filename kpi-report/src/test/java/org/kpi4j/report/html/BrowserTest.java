package org.kpi4j.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.kpi4j.model.Language.DUTCH;
import static org.kpi4j.model.Language.ENGLISH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;

/** The page in a real browser. */
class BrowserTest {
  private static final Optional<Browser> BROWSER = Browser.installed();

  @TempDir
  Path folder;

  @Test
  void page_showsEverythingAndComplainsOfNothing() throws Exception {
    Browser.Shown shown = show(Pages.of(Pages.small(), ENGLISH), "");
    assertThat(shown.console()).isEmpty();
    assertThat(shown.dom())
        .contains(
            ">4 of 4 shown</output>",
            "<button aria-describedby=\"write-0\">Copy</button>",
            "<mark class=\"metric\" title=\"metric\">leads</mark>");
  }

  @Test
  void searchWithoutAccents_findsWordsWithThem() throws Exception {
    Catalog catalog = Catalog.of(Kpi.stating("Meer cliënten"), Kpi.stating("Get more leads"));
    Browser.Shown shown = show(Pages.of(catalog, ENGLISH), "#search=clienten");
    assertThat(shown.dom()).contains(">1 of 2 shown</output>");
  }

  @Test
  void oddFragment_isNoError() throws Exception {
    assertThat(show(Pages.of(Pages.small(), ENGLISH), "#search=%E0%A4%A").console())
        .isEmpty();
  }

  @Test
  void search_narrowsTheList() throws Exception {
    Browser.Shown shown = show(Pages.of(Pages.small(), DUTCH), "#search=VERLOOP");
    assertThat(shown.dom()).contains(">1 van 4 getoond</output>");
    assertThat(shown.console()).isEmpty();
  }

  @Test
  void attack_doesNothing() throws Exception {
    Browser.Shown shown = show(Pages.of(Pages.attack(), ENGLISH), "");
    assertThat(shown.dom()).doesNotContain("<img").contains("<title>KPI report</title>");
    assertThat(shown.console()).isEmpty();
  }

  @Test
  void fiveThousandKpis_areShown() throws Exception {
    Browser.Shown shown = show(Pages.of(Pages.wishes(5_000), ENGLISH), "#search=region%20r4999");
    assertThat(shown.dom()).contains(">1 of 5000 shown</output>");
  }

  private Browser.Shown show(String page, String fragment)
      throws IOException, InterruptedException {
    assumeTrue(BROWSER.isPresent(), "no Chromium is installed");
    Path file = Files.writeString(folder.resolve("page.html"), page);
    return BROWSER.orElseThrow().show(file, fragment, folder);
  }
}
