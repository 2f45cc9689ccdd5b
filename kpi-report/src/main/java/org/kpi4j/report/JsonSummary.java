package org.kpi4j.report;

import java.util.Locale;
import org.kpi4j.lint.Report;
import org.kpi4j.lint.Scorecard;
import org.kpi4j.rule.Severity;

/** Writes how much was found, and how each definition does. */
record JsonSummary(Json json) {

  void write(Report report) {
    json.object("summary", summary -> {
      json.number("definitions", report.scorecards().size());
      json.number("errors", report.count(Severity.ERROR));
      json.number("warnings", report.count(Severity.WARNING));
      json.number("advice", report.count(Severity.ADVICE));
      json.number("suppressed", report.suppressed().size());
      json.number("known", report.known().size());
      json.number("shareWithoutErrors", report.shareWithoutErrors());
      json.number("shareWithoutFindings", report.shareWithoutFindings());
      json.number("medianScore", report.medianScore());
    });
    json.objects("scorecards", report.scorecards(), this::write);
  }

  private void write(Scorecard card) {
    json.text("subject", card.subject().key());
    json.text("rating", card.rating().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    json.number("score", card.score());
  }
}
