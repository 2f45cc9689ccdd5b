package org.kpi4j.commandline;

import org.kpi4j.report.LintRun;
import org.kpi4j.rule.Severity;

/** How bad something must be for the command to fail. */
enum FailOn {
  /** Errors fail. */
  ERROR,
  /** Errors and warnings fail. */
  WARNING,
  /** Everything fails. */
  ADVICE,
  /** Nothing fails. */
  NEVER;

  boolean fails(LintRun run) {
    return run.report().findings().stream().anyMatch(finding -> fails(finding.severity()))
        || run.notices().stream().anyMatch(notice -> fails(notice.severity()));
  }

  /** {@return the least bad grade that fails; errors when nothing does} */
  Severity least() {
    return switch (this) {
      case ERROR, NEVER -> Severity.ERROR;
      case WARNING -> Severity.WARNING;
      case ADVICE -> Severity.ADVICE;
    };
  }

  private boolean fails(Severity severity) {
    return this != NEVER && severity.compareTo(least()) >= 0;
  }
}
