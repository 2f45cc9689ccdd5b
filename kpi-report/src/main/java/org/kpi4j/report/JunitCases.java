package org.kpi4j.report;

import java.io.IOException;
import org.kpi4j.lint.SuppressedFinding;
import org.kpi4j.model.SourcePosition;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/** Writes the tests of a test result. */
record JunitCases(LintRun run, Words words, Severity least) {

  void write(Subject subject, Appendable out) throws IOException {
    start(file(subject), words.subject(subject), out);
    out.append("/>\n");
  }

  void write(Finding finding, Appendable out) throws IOException {
    String file = finding.subject().map(JunitCases::file).orElse("kpi");
    start(file, title(finding), out);
    write(Remark.of(finding, words.language()), out);
  }

  void write(Notice notice, Appendable out) throws IOException {
    start(notice.position().file(), notice.position().toString(), out);
    write(Remark.of(notice, words.language()), out);
  }

  void write(SuppressedFinding suppressed, Appendable out) throws IOException {
    Finding finding = suppressed.finding();
    start(finding.subject().map(JunitCases::file).orElse("kpi"), title(finding), out);
    out.append("><skipped message=\"");
    out.append(Xml.escape(suppressed.suppression().reason())).append("\"/></testcase>\n");
  }

  private void write(Remark remark, Appendable out) throws IOException {
    String place = remark.position().map(p -> p + ": ").orElse("");
    String said = Xml.escape(place + words.severity(remark.severity()) + ": " + remark.message());
    if (remark.severity().compareTo(least) < 0) {
      out.append("><system-out>").append(said).append("</system-out></testcase>\n");
      return;
    }
    String type = Xml.escape(remark.rule().orElse("file"));
    out.append("><failure type=\"").append(type).append("\" message=\"");
    out.append(Xml.escape(remark.message())).append("\">");
    out.append(said).append("</failure></testcase>\n");
  }

  private String title(Finding finding) {
    String subject = finding.subject().map(words::subject).orElse(words.of("engine"));
    return subject + ": " + finding.rule();
  }

  private static void start(String file, String name, Appendable out) throws IOException {
    out.append("    <testcase classname=\"").append(Xml.escape(file)).append("\" name=\"");
    out.append(Xml.escape(name)).append('"');
  }

  private static String file(Subject subject) {
    return subject.positions().of("").map(SourcePosition::file).orElse("kpi");
  }
}
