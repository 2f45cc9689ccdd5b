package org.kpi4j.quickstart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kpi4j.lint.Report;
import org.kpi4j.lint.Scorecard;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Kpi;
import org.kpi4j.model.Language;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;
import org.kpi4j.smart.SmartJudge;

/** What to mend first: the KPIs with the lowest scores, why, and what to write instead. */
final class Repairs {
  private static final int MOST = 5;
  private final Catalog catalog;
  private final Report report;

  Repairs(Catalog catalog, Report report) {
    this.catalog = catalog;
    this.report = report;
  }

  void print(Page page) {
    page.heading("repairs.heading");
    List<Scorecard> poor = report.scorecards().stream()
        .filter(card ->
            card.subject().kind() == Subject.Kind.KPI && card.rating() == Scorecard.Rating.POOR)
        .sorted(Comparator.comparingDouble(card -> card.score().orElse(1)))
        .toList();
    poor.stream().limit(MOST).forEach(card -> print(page, card));
    if (poor.size() > MOST) {
      page.plain("");
      page.line("repairs.more", poor.size() - MOST);
    }
  }

  private void print(Page page, Scorecard card) {
    Kpi kpi = catalog.findKpi(card.subject().id()).orElseThrow();
    page.plain("");
    page.plain("  " + kpi.displayName());
    for (Finding finding : report.findings(card.subject())) {
      if (finding.severity() != Severity.ADVICE) {
        page.plain("    - " + finding.message(page.language()));
      }
    }
    rewrite(kpi).ifPresent(text -> page.plain("    " + page.text("repairs.write") + " " + text));
  }

  private static Optional<String> rewrite(Kpi kpi) {
    return kpi.statement()
        .map(text -> SmartJudge.standard()
            .judge(text, kpi.language().orElse(Language.UNDETERMINED), Optional.of(Trapp.TODAY))
            .rewrite());
  }
}
