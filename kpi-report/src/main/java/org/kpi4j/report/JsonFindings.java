package org.kpi4j.report;

import com.google.common.collect.Iterables;
import java.util.Locale;
import org.kpi4j.lint.SuppressedFinding;
import org.kpi4j.model.Language;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Subject;
import org.kpi4j.rule.Suggestion;

/** Writes findings as objects. */
final class JsonFindings {
  private final Json json;
  private final LintRun run;
  private final Language language;
  private final Fingerprints fingerprints = new Fingerprints();

  JsonFindings(Json json, LintRun run, Language language) {
    this.json = json;
    this.run = run;
    this.language = language;
  }

  void write() {
    json.objects("findings", run.report().findings(), this::write);
    json.objects("suppressed", run.report().suppressed(), this::write);
    json.objects("known", run.report().known(), this::write);
    json.objects("notices", run.notices(), this::write);
  }

  private void write(Finding finding) {
    json.text("rule", finding.rule());
    json.text("severity", lower(finding.severity()));
    finding.subject().ifPresent(this::write);
    json.text("attribute", finding.attribute());
    json.text("messageKey", finding.message().key());
    json.text("message", finding.message(language));
    json.texts("evidence", Iterables.transform(finding.evidence(), seen -> seen.in(language)));
    writePlaces(finding);
    json.objects("suggestions", finding.suggestions(), this::write);
    json.text("fingerprint", fingerprints.next(finding));
  }

  private void write(SuppressedFinding suppressed) {
    write(suppressed.finding());
    json.text("reason", suppressed.suppression().reason());
    json.text("until", suppressed.suppression().until().map(Object::toString));
  }

  private void write(Subject subject) {
    json.object("subject", s -> {
      json.text("kind", lower(subject.kind()));
      json.text("id", subject.id());
      json.text("name", run.name(subject, language));
    });
  }

  private void writePlaces(Finding finding) {
    finding
        .span()
        .ifPresent(span -> json.object("span", s -> {
          json.number("start", span.start());
          json.number("end", span.end());
        }));
    finding.position().ifPresent(json::position);
    if (!finding.related().isEmpty()) {
      json.texts("related", finding.related());
    }
  }

  private void write(Suggestion suggestion) {
    json.text("attribute", suggestion.attribute());
    json.text("value", suggestion.value());
    json.text("safety", lower(suggestion.safety()));
  }

  private void write(Notice notice) {
    json.text("severity", lower(notice.severity()));
    json.text("message", notice.text().in(language));
    json.position(notice.position());
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
