package org.kpi4j.report.html;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.kpi4j.model.Language;
import org.kpi4j.report.LintRun;
import org.kpi4j.report.ReportFormat;

/**
 * A report to read in a browser: one file that loads nothing, with a card for each KPI, pictures of the funnel, the
 * drivers and the objectives, the north star ranking, and a filter. Immutable.
 */
public final class HtmlReport implements ReportFormat {
  private static final HtmlReport STANDARD = new HtmlReport(Language.ENGLISH, Optional.empty());
  private final Language language;
  private final Optional<LocalDate> today;

  private HtmlReport(Language language, Optional<LocalDate> today) {
    this.language = language;
    this.today = today;
  }

  /** {@return the report in English, which leaves open what day it is} */
  public static HtmlReport standard() {
    return STANDARD;
  }

  /**
   * {@return the report in another language}
   *
   * @param other English or Dutch; English is used for any other
   */
  public HtmlReport in(Language other) {
    return new HtmlReport(other, today);
  }

  /**
   * {@return the report with judgements as of a day}
   *
   * @param day the day
   */
  public HtmlReport asOf(LocalDate day) {
    return new HtmlReport(language, Optional.of(day));
  }

  @Override
  public void write(LintRun run, Appendable out) throws IOException {
    PageRenderer.of().execute(new PageMaker(run, new Labels(language), today).page(), out);
  }
}
