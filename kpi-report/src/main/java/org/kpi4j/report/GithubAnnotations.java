package org.kpi4j.report;

import java.io.IOException;
import org.kpi4j.model.Language;
import org.kpi4j.model.SourcePosition;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Severity;

/** Workflow commands with which a GitHub build marks lines of files. */
public final class GithubAnnotations implements ReportFormat {
  private static final GithubAnnotations STANDARD = new GithubAnnotations(Language.ENGLISH);
  private final Language language;

  private GithubAnnotations(Language language) {
    this.language = language;
  }

  /** {@return the annotations in English} */
  public static GithubAnnotations standard() {
    return STANDARD;
  }

  /**
   * {@return the annotations in another language}
   *
   * @param other English or Dutch; English is used for any other
   */
  public GithubAnnotations in(Language other) {
    return new GithubAnnotations(other);
  }

  @Override
  public void write(LintRun run, Appendable out) throws IOException {
    for (Notice notice : run.notices()) {
      write(Remark.of(notice, language), out);
    }
    for (Groups.Group group : Groups.of(run.report().findings())) {
      for (Finding finding : group.findings()) {
        write(Remark.of(finding, language), out);
      }
    }
  }

  private static void write(Remark remark, Appendable out) throws IOException {
    String properties = remark.position().map(GithubAnnotations::place).orElse("")
        + remark.rule().map(rule -> ",title=" + property(rule)).orElse("");
    boolean startsLate = properties.startsWith(",");
    out.append("::").append(command(remark.severity())).append(properties.isEmpty() ? "" : " ");
    out.append(startsLate ? properties.substring(1) : properties);
    out.append("::").append(data(remark.message())).append('\n');
  }

  private static String place(SourcePosition position) {
    return "file=" + property(position.file()) + ",line=" + position.line() + ",col="
        + position.column();
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case ADVICE -> "notice";
    };
  }

  private static String data(String text) {
    String escaped = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    return Printable.line(escaped);
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
