package org.kpi4j.commandline;

import org.kpi4j.model.Language;
import org.kpi4j.report.GithubAnnotations;
import org.kpi4j.report.JsonReport;
import org.kpi4j.report.JunitReport;
import org.kpi4j.report.MarkdownReport;
import org.kpi4j.report.ReportFormat;
import org.kpi4j.report.SarifReport;
import org.kpi4j.report.TextReport;

/** The forms in which findings can be printed. */
enum OutputFormat {
  /** To read in a terminal. */
  TEXT,
  /** For programs. */
  JSON,
  /** SARIF 2.1.0, for code hosts. */
  SARIF,
  /** JUnit XML, for build servers. */
  JUNIT,
  /** GitHub workflow commands. */
  GITHUB,
  /** For a pull request. */
  MARKDOWN;

  ReportFormat format(Language language, FailOn failOn, Terminal terminal) {
    return switch (this) {
      case TEXT -> text(terminal).in(language);
      case JSON -> JsonReport.standard().in(language);
      case SARIF -> SarifReport.standard().in(language);
      case JUNIT -> JunitReport.standard().failingFrom(failOn.least()).in(language);
      case GITHUB -> GithubAnnotations.standard().in(language);
      case MARKDOWN -> MarkdownReport.standard().in(language);
    };
  }

  private static TextReport text(Terminal terminal) {
    TextReport text = TextReport.standard().wide(terminal.width());
    return terminal.hasColor() ? text.colored() : text;
  }
}
