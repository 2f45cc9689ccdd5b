package org.kpi4j.report;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.kpi4j.model.Metric;
import org.kpi4j.model.SourcePosition;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Subject;
import org.kpi4j.rule.Suggestion;

/** Writes findings for a terminal. */
record TextFindings(LintRun run, Words words, Paint paint, int width) {
  private static final String INDENT = "  ";
  private static final String DEEPER = "      ";
  private static final int LONGEST_NAME = 80;

  void writeNotices(Appendable out) throws IOException {
    for (Notice notice : run.notices()) {
      String grade = paint.of(notice.severity(), words.severity(notice.severity()));
      String text = Printable.line(notice.text().in(words.language()));
      out.append(Printable.line(notice.position().toString())).append(" ");
      out.append(grade).append(": ").append(text).append('\n');
    }
    out.append(run.notices().isEmpty() ? "" : "\n");
  }

  /** Writes the subject with its place, its findings, and once each what to write instead. */
  void write(Groups.Group group, Appendable out) throws IOException {
    Optional<SourcePosition> home = group.subject().flatMap(s -> s.positions().of(""));
    String place = home.map(p -> Printable.line(p.toString()) + " ").orElse("");
    out.append(paint.dim(place)).append(paint.bold(title(group))).append('\n');
    Set<Suggestion> suggestions = new LinkedHashSet<>();
    for (Finding finding : group.findings()) {
      write(finding, place(finding, home), out);
      suggestions.addAll(finding.suggestions());
    }
    for (Suggestion suggestion : suggestions) {
      writeSuggestion(suggestion, out);
    }
    out.append('\n');
  }

  /** {@return line and column alone where the file is that of the subject} */
  private static String place(Finding finding, Optional<SourcePosition> home) {
    Optional<String> file = home.map(SourcePosition::file);
    return finding
        .position()
        .map(p -> file.filter(p.file()::equals).isPresent()
            ? p.line() + ":" + p.column() + " "
            : Printable.line(p.toString()) + " ")
        .orElse("");
  }

  private String title(Groups.Group group) {
    return group.subject().map(this::title).orElse(words.of("engine"));
  }

  /** Leaves an id out that was only made from the name. */
  private String title(Subject subject) {
    Optional<String> name = run.name(subject, words.language());
    if (name.isEmpty()) {
      return words.subject(subject);
    }
    boolean isMadeFromName = Metric.named(name.get()).id().equals(subject.id());
    String start = isMadeFromName ? words.kind(subject.kind()) : words.subject(subject);
    return start + ": " + Printable.cut(Printable.line(name.get()), LONGEST_NAME);
  }

  private void write(Finding finding, String start, Appendable out) throws IOException {
    String grade = words.severity(finding.severity());
    String plain = start + grade;
    String painted = paint.dim(start) + paint.of(finding.severity(), grade);
    String said = Printable.line(finding.message(words.language())) + " [" + finding.rule() + "]";
    boolean isFirst = true;
    for (String line : Wrapping.lines(plain + ": " + said, width - INDENT.length())) {
      out.append(isFirst ? INDENT + repainted(line, plain, painted) : DEEPER + line);
      out.append('\n');
      isFirst = false;
    }
    writeText(finding, out);
  }

  private static String repainted(String line, String plain, String painted) {
    return line.startsWith(plain) ? painted + line.substring(plain.length()) : line;
  }

  private void writeText(Finding finding, Appendable out) throws IOException {
    Optional<String> text = run.text(finding);
    if (text.isPresent() && finding.span().isPresent()) {
      Underline line = Underline.of(text.get(), finding.span().get(), width - DEEPER.length());
      out.append(DEEPER).append(line.text()).append('\n');
      out.append(DEEPER).append(paint.of(finding.severity(), line.marks())).append('\n');
    }
  }

  private void writeSuggestion(Suggestion suggestion, Appendable out) throws IOException {
    String attribute = suggestion.attribute().isEmpty() ? "" : suggestion.attribute() + ": ";
    String advice = "→ " + attribute + Printable.line(suggestion.value());
    boolean isFirst = true;
    for (String line : Wrapping.lines(advice, width - DEEPER.length())) {
      out.append(isFirst ? INDENT : DEEPER).append(line).append('\n');
      isFirst = false;
    }
  }
}
