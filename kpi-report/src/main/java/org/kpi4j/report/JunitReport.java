package org.kpi4j.report;

import java.io.IOException;
import java.util.List;
import org.kpi4j.lint.Scorecard;
import org.kpi4j.lint.SuppressedFinding;
import org.kpi4j.model.Language;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/** A test result as build servers read it: each definition without a finding passes, each finding is a failed test. */
public final class JunitReport implements ReportFormat {
  private static final JunitReport STANDARD = new JunitReport(Language.ENGLISH, Severity.WARNING);
  private final Language language;
  private final Severity least;

  private JunitReport(Language language, Severity least) {
    this.language = language;
    this.least = least;
  }

  /** {@return the report in English, in which errors and warnings fail} */
  public static JunitReport standard() {
    return STANDARD;
  }

  /**
   * {@return the report in another language}
   *
   * @param other English or Dutch; English is used for any other
   */
  public JunitReport in(Language other) {
    return new JunitReport(other, least);
  }

  /**
   * {@return the report in which findings at least this bad fail and others pass with a remark}
   *
   * @param severity the least bad grade that fails
   */
  public JunitReport failingFrom(Severity severity) {
    return new JunitReport(language, severity);
  }

  @Override
  public void write(LintRun run, Appendable out) throws IOException {
    JunitCases cases = new JunitCases(run, new Words(language), least);
    List<Subject> fine = run.report().scorecards().stream()
        .filter(card -> card.worst().isEmpty())
        .map(Scorecard::subject)
        .toList();
    writeStart(run, fine.size(), out);
    for (Notice notice : run.notices()) {
      cases.write(notice, out);
    }
    for (Subject subject : fine) {
      cases.write(subject, out);
    }
    for (Finding finding : run.report().findings()) {
      cases.write(finding, out);
    }
    for (SuppressedFinding suppressed : run.report().suppressed()) {
      cases.write(suppressed, out);
    }
    out.append("  </testsuite>\n</testsuites>\n");
  }

  private void writeStart(LintRun run, int fine, Appendable out) throws IOException {
    long failed = run.report().findings().stream()
            .filter(f -> f.severity().compareTo(least) >= 0)
            .count()
        + run.notices().stream().filter(n -> n.severity().compareTo(least) >= 0).count();
    int skipped = run.report().suppressed().size();
    int tests = run.notices().size() + fine + run.report().findings().size() + skipped;
    String counts = " tests=\"" + tests + "\" failures=\"" + failed + "\" errors=\"0\" skipped=\""
        + skipped + "\"";
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<testsuites name=\"kpi\"").append(counts).append(">\n");
    out.append("  <testsuite name=\"kpi lint\"").append(counts).append(">\n");
  }
}
