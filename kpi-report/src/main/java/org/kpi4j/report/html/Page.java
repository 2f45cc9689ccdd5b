package org.kpi4j.report.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStacheType;
import java.util.Optional;

/**
 * What the template shows.
 *
 * @param lang the code of the language
 * @param title the title
 * @param day the day as of which is judged, in a sentence; empty when none was given
 * @param policy what the browser may run: the style and the script of this page and nothing else
 * @param style the style
 * @param script the script
 * @param t the words around what was found, by key
 * @param tiles the numbers at the top
 * @param notices what is wrong with the files
 * @param kpis a card for each KPI
 * @param metrics a row for each metric
 * @param others what was found about anything else
 * @param changes what changed since the baseline; empty when there is none
 * @param excepted what is excepted, with the reasons
 * @param stages the stages of the funnel
 * @param stars the north star ranking; empty when there is nothing to rank
 * @param pictures pictures of what leads to what
 */
@JStache(path = "org/kpi4j/report/html/page.mustache")
@JStacheConfig(type = JStacheType.JSTACHIO)
record Page(
    String lang,
    String title,
    ImmutableList<String> day,
    String policy,
    String style,
    String script,
    ImmutableMap<String, String> t,
    ImmutableList<Tile> tiles,
    ImmutableList<String> notices,
    ImmutableList<KpiCard> kpis,
    ImmutableList<MetricRow> metrics,
    ImmutableList<Found> others,
    Optional<Changes> changes,
    ImmutableList<Found> excepted,
    ImmutableList<StageBar> stages,
    Optional<Stars> stars,
    ImmutableList<Picture> pictures) {
  boolean hasNotices() {
    return !notices.isEmpty();
  }

  boolean hasMetrics() {
    return !metrics.isEmpty();
  }

  boolean hasKpis() {
    return !kpis.isEmpty();
  }

  boolean hasOthers() {
    return !others.isEmpty();
  }

  boolean hasExcepted() {
    return !excepted.isEmpty();
  }
}
