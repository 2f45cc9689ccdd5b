package org.kpi4j.quickstart;

import com.google.common.base.Strings;
import org.kpi4j.lint.Report;
import org.kpi4j.lint.Scorecard;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Team;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/** How the KPIs stand: a line for each department. */
final class Overview {
  private static final int NAME_WIDTH = 14;
  private static final int NUMBER_WIDTH = 10;
  private final Catalog catalog;
  private final Report report;

  Overview(Catalog catalog, Report report) {
    this.catalog = catalog;
    this.report = report;
  }

  void print(Page page) {
    page.heading("overview.heading", catalog.company().flatMap(c -> c.name()).orElse(""));
    page.line(
        "overview.summary",
        catalog.kpis().size(),
        catalog.metrics().size(),
        usable(catalog.kpis()));
    page.plain("");
    page.plain(row(
        page.text("overview.department"),
        "KPIs",
        page.text("overview.usable"),
        page.text("overview.clean")));
    for (Team team : catalog.teams()) {
      print(page, team.id());
    }
  }

  private void print(Page page, String team) {
    Iterable<Kpi> own =
        catalog.kpis().stream().filter(kpi -> kpi.owners().contains(team)).toList();
    long all =
        catalog.kpis().stream().filter(kpi -> kpi.owners().contains(team)).count();
    page.plain(row(team, all + "", usable(own) + "", clean(own) + ""));
  }

  private static String row(String name, String... numbers) {
    StringBuilder row = new StringBuilder("  ").append(Strings.padEnd(name, NAME_WIDTH, ' '));
    for (String number : numbers) {
      row.append(Strings.padStart(number, NUMBER_WIDTH, ' '));
    }
    return row.toString();
  }

  private int usable(Iterable<Kpi> kpis) {
    int usable = 0;
    for (Kpi kpi : kpis) {
      usable += worst(kpi) == Severity.ERROR ? 0 : 1;
    }
    return usable;
  }

  private int clean(Iterable<Kpi> kpis) {
    int clean = 0;
    for (Kpi kpi : kpis) {
      clean += report.findings(Subject.of(kpi)).isEmpty() ? 1 : 0;
    }
    return clean;
  }

  private @org.jspecify.annotations.Nullable Severity worst(Kpi kpi) {
    return report.scorecard(Subject.of(kpi)).flatMap(Scorecard::worst).orElse(null);
  }
}
