package org.kpi4j.quickstart;

import com.google.common.base.Strings;
import java.util.List;
import org.kpi4j.message.Argument;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Metric;
import org.kpi4j.nsm.NorthStar;
import org.kpi4j.nsm.RankedCandidate;
import org.kpi4j.nsm.Ranking;
import org.kpi4j.nsm.gates.GateResult;

/** Which of the proposed metrics could be the north star. */
final class Candidates {
  private static final int WIDTH = 45;
  private final Catalog catalog;

  Candidates(Catalog catalog) {
    this.catalog = catalog;
  }

  void print(Page page) {
    page.heading("candidates.heading");
    List<Metric> proposed = Trapp.candidates().stream()
        .map(id -> catalog.findMetric(id).orElseThrow())
        .toList();
    Ranking ranking = NorthStar.forCompany(catalog.company().orElseThrow())
        .drawingOn(catalog)
        .considerAll(proposed)
        .rank();
    for (RankedCandidate candidate : ranking.candidates()) {
      print(page, candidate);
    }
  }

  private void print(Page page, RankedCandidate candidate) {
    String name = catalog.findMetric(candidate.id()).orElseThrow().name().in(page.language());
    String score =
        Argument.of(Math.round(candidate.score().value() * 100) / 100.0).in(page.language());
    page.plain("  " + candidate.place() + ". " + Strings.padEnd(name, WIDTH, ' ') + score);
    for (GateResult stop : candidate.scored().stops()) {
      page.plain("     " + page.text(stop.because()));
      stop.repair()
          .ifPresent(repair ->
              page.plain("     " + page.text("candidates.instead") + " " + page.text(repair)));
    }
  }
}
