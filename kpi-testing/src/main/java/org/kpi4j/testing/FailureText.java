package org.kpi4j.testing;

import java.util.List;
import java.util.Optional;
import org.kpi4j.message.Message;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Subject;
import org.kpi4j.rule.Suggestion;

/** Puts a failure together, line by line. */
final class FailureText {
  private static final String INDENT = "  ";
  private static final int MOST = 25;
  private final Texts texts;
  private final Definitions definitions;
  private final StringBuilder out = new StringBuilder();

  FailureText(Texts texts, Definitions definitions) {
    this.texts = texts;
    this.definitions = definitions;
  }

  Texts texts() {
    return texts;
  }

  FailureText line(int depth, String key, Object... arguments) {
    return words(depth, texts.of(key, arguments));
  }

  FailureText words(int depth, String words) {
    if (out.length() > 0) {
      out.append(System.lineSeparator());
    }
    out.append(words.isEmpty() ? "" : INDENT.repeat(depth)).append(Printable.line(words));
    return this;
  }

  FailureText messages(int depth, Iterable<Message> messages) {
    messages.forEach(message -> words(depth, message.in(texts.language())));
    return this;
  }

  FailureText findings(List<Finding> findings) {
    findings.stream().limit(MOST).forEach(finding -> finding(1, finding, ""));
    if (findings.size() > MOST) {
      line(1, "more", findings.size() - MOST);
    }
    return findings.isEmpty() ? line(1, "nothing-found") : this;
  }

  /** Tells a finding, and what to write instead unless it is told elsewhere. */
  FailureText finding(int depth, Finding finding, String toldElsewhere) {
    String place = finding.position().map(p -> p + " ").orElse("");
    String subject = finding.subject().map(Subject::key).orElse("");
    String at = finding.attribute().isEmpty() ? subject : subject + " " + finding.attribute();
    words(
        depth,
        place + texts.severity(finding.severity()) + ": " + finding.message(texts.language()));
    words(depth + 2, "[" + finding.rule() + "] " + at);
    underline(depth + 2, finding);
    for (Message seen : finding.evidence()) {
      line(depth + 2, "seen", seen);
    }
    return instead(depth + 2, finding, toldElsewhere);
  }

  private void underline(int depth, Finding finding) {
    Optional<String> text = finding.subject().flatMap(definitions::text);
    if (finding.span().isPresent() && text.isPresent()) {
      Marked marked = Marked.of(text.get(), finding.span().get());
      words(depth, marked.text());
      words(depth, marked.marks());
    }
  }

  private FailureText instead(int depth, Finding finding, String toldElsewhere) {
    Optional<Message> remedy = StandardRules.remedy(finding.rule());
    if (finding.suggestions().isEmpty() && remedy.isPresent()) {
      return line(depth, "mend", remedy.get());
    }
    for (Suggestion suggestion : finding.suggestions()) {
      if (!suggestion.value().equals(toldElsewhere)) {
        words(depth, texts.of("write", suggestion.attribute()) + " " + suggestion.value());
      }
    }
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
