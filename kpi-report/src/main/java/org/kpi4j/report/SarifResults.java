package org.kpi4j.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Locale;
import org.kpi4j.lint.SuppressedFinding;
import org.kpi4j.model.Language;
import org.kpi4j.model.SourcePosition;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/** Writes findings as results, and what is wrong with files as notifications. */
final class SarifResults {
  private final Json json;
  private final LintRun run;
  private final Language language;
  private final Fingerprints fingerprints = new Fingerprints();

  SarifResults(Json json, LintRun run, Language language) {
    this.json = json;
    this.run = run;
    this.language = language;
  }

  void write() {
    json.objects("invocations", ImmutableList.of(run), r -> writeInvocation());
    json.objects("results", all(), Entry::write);
  }

  private Iterable<Entry> all() {
    return Iterables.concat(
        Iterables.transform(run.report().findings(), f -> () -> writeNew(f)),
        Iterables.transform(run.report().known(), f -> () -> writeKnown(f)),
        Iterables.transform(run.report().suppressed(), s -> () -> writeSuppressed(s)));
  }

  /** One result, to be written when its turn has come. */
  private interface Entry {
    void write();
  }

  private void writeNew(Finding finding) {
    write(finding);
    if (!run.report().known().isEmpty()) {
      json.text("baselineState", "new");
    }
  }

  private void writeKnown(Finding finding) {
    write(finding);
    json.text("baselineState", "unchanged");
  }

  private void writeSuppressed(SuppressedFinding suppressed) {
    write(suppressed.finding());
    json.objects("suppressions", ImmutableList.of(suppressed), s -> {
      json.text("kind", "external");
      json.text("status", "accepted");
      json.text("justification", s.suppression().reason());
    });
  }

  private void write(Finding finding) {
    json.text("ruleId", finding.rule());
    json.text("level", SarifRule.level(finding.severity()));
    json.object("message", m -> json.text("text", finding.message(language)));
    json.objects("locations", ImmutableList.of(finding), this::writeLocation);
    json.object(
        "partialFingerprints",
        p -> json.text("primaryLocationLineHash", fingerprints.next(finding)));
    json.object("properties", p -> {
      json.text("attribute", finding.attribute());
      json.texts("evidence", Iterables.transform(finding.evidence(), e -> e.in(language)));
      json.texts("suggestions", Iterables.transform(finding.suggestions(), s -> s.value()));
    });
  }

  private void writeLocation(Finding finding) {
    finding.position().ifPresent(this::writePlace);
    finding
        .subject()
        .ifPresent(subject ->
            json.objects("logicalLocations", ImmutableList.of(subject), this::writeSubject));
  }

  private void writePlace(SourcePosition position) {
    json.object("physicalLocation", place -> {
      json.object("artifactLocation", file -> json.text("uri", FileUri.of(position.file())));
      json.object("region", region -> {
        json.number("startLine", position.line());
        json.number("startColumn", position.column());
      });
    });
  }

  private void writeSubject(Subject subject) {
    json.text("fullyQualifiedName", subject.key());
    json.text("kind", subject.kind().name().toLowerCase(Locale.ROOT));
  }

  private void writeInvocation() {
    boolean isComplete = run.notices().stream().noneMatch(n -> n.severity() == Severity.ERROR);
    json.truth("executionSuccessful", isComplete);
    json.objects("toolExecutionNotifications", run.notices(), notice -> {
      json.text("level", SarifRule.level(notice.severity()));
      json.object("message", m -> json.text("text", notice.text().in(language)));
      json.objects("locations", ImmutableList.of(notice.position()), this::writePlace);
    });
  }
}
