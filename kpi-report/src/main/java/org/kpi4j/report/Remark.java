package org.kpi4j.report;

import java.util.Optional;
import org.kpi4j.model.Language;
import org.kpi4j.model.SourcePosition;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Severity;

/** What is said at a place of a file, by a rule or, when there is no rule, of the file itself. */
record Remark(
    Severity severity, Optional<SourcePosition> position, Optional<String> rule, String message) {
  static Remark of(Finding finding, Language language) {
    return new Remark(
        finding.severity(),
        finding.position(),
        Optional.of(finding.rule()),
        finding.message(language));
  }

  static Remark of(Notice notice, Language language) {
    return new Remark(
        notice.severity(),
        Optional.of(notice.position()),
        Optional.empty(),
        notice.text().in(language));
  }
}
