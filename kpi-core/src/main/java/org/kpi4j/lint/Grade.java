package org.kpi4j.lint;

import org.kpi4j.rule.Finding;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/** How bad a rule is where it runs. */
record Grade(RuleInfo rule, Severity severity) {
  /** {@return a finding as it counts here; one that names no subject is about this one, and a crash stays as bad as it is} */
  Finding of(Finding finding, Subject subject) {
    Finding placed = finding.subject().isPresent() ? finding : finding.on(subject);
    return placed.rule().equals(rule.id()) ? placed.graded(severity) : placed;
  }
}
