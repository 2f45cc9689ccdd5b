package org.kpi4j.report;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.kpi4j.model.Language;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Subject;

/** A report for a pull request: one table, worst first. */
public final class MarkdownReport implements ReportFormat {
  private static final MarkdownReport STANDARD = new MarkdownReport(Language.ENGLISH, 200);
  private final Language language;
  private final int most;

  private MarkdownReport(Language language, int most) {
    this.language = language;
    this.most = most;
  }

  /** {@return the report in English with at most 200 findings} */
  public static MarkdownReport standard() {
    return STANDARD;
  }

  /**
   * {@return the report in another language}
   *
   * @param other English or Dutch; English is used for any other
   */
  public MarkdownReport in(Language other) {
    return new MarkdownReport(other, most);
  }

  /**
   * {@return the report with at most so many findings}; it says how many are left out
   *
   * @param findings the greatest number; 1 or more
   */
  public MarkdownReport atMost(int findings) {
    checkArgument(findings >= 1, "number of findings must be 1 or more: %s", findings);
    return new MarkdownReport(language, findings);
  }

  @Override
  public void write(LintRun run, Appendable out) throws IOException {
    Words words = new Words(language);
    out.append("**").append(Summary.of(run, words)).append("**\n");
    for (Notice notice : run.notices()) {
      out.append("\n- `").append(Markdown.code(notice.position().toString())).append("` ");
      out.append(Markdown.text(notice.text().in(language))).append('\n');
    }
    writeTable(run, words, out);
  }

  private void writeTable(LintRun run, Words words, Appendable out) throws IOException {
    List<Finding> all = Groups.of(run.report().findings()).stream()
        .flatMap(group -> group.findings().stream())
        .toList();
    if (all.isEmpty()) {
      return;
    }
    out.append("\n| ").append(words.of("column.where")).append(" | ");
    out.append(words.of("column.grade")).append(" | ").append(words.of("column.finding"));
    out.append(" | ").append(words.of("column.rule")).append(" |\n|---|---|---|---|\n");
    for (Finding finding : all.subList(0, Math.min(most, all.size()))) {
      writeRow(finding, words, out);
    }
    if (all.size() > most) {
      out.append('\n').append(words.of("more", all.size() - most)).append('\n');
    }
  }

  private void writeRow(Finding finding, Words words, Appendable out) throws IOException {
    Optional<String> place = finding.position().map(Object::toString);
    String where = place.or(() -> finding.subject().map(Subject::key)).orElse("");
    out.append("| `").append(Markdown.code(where)).append("` | ");
    out.append(words.severity(finding.severity())).append(" | ");
    out.append(Markdown.text(finding.message(language))).append(" | `");
    out.append(finding.rule()).append("` |\n");
  }
}
