package org.kpi4j.report;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.kpi4j.lint.Report;
import org.kpi4j.message.Message;
import org.kpi4j.rule.Severity;

/** Says in one sentence how much was found. */
final class Summary {
  private static final ImmutableList<Severity> WORST_FIRST =
      ImmutableList.copyOf(Severity.values()).reverse();

  private Summary() {}

  static String of(LintRun run, Words words) {
    Report report = run.report();
    String checked = words.count("definition", report.scorecards().size()).in(words.language());
    ImmutableList<Message> counts = counts(run, words);
    String found = counts.isEmpty() ? words.of("nothing") : words.list(counts);
    return words.of("summary", checked, found) + aside(report, words);
  }

  private static ImmutableList<Message> counts(LintRun run, Words words) {
    ImmutableList.Builder<Message> counts = ImmutableList.builder();
    if (!run.notices().isEmpty()) {
      counts.add(words.count("notice", run.notices().size()));
    }
    for (Severity severity : WORST_FIRST) {
      int number = run.report().count(severity);
      if (number > 0) {
        counts.add(words.count(severity.name().toLowerCase(Locale.ROOT), number));
      }
    }
    return counts.build();
  }

  private static String aside(Report report, Words words) {
    ImmutableList.Builder<Message> aside = ImmutableList.builder();
    if (!report.suppressed().isEmpty()) {
      aside.add(words.count("suppressed", report.suppressed().size()));
    }
    if (!report.known().isEmpty()) {
      aside.add(words.count("known", report.known().size()));
    }
    if (report.solved().size() > 0) {
      aside.add(words.count("solved", report.solved().size()));
    }
    ImmutableList<Message> all = aside.build();
    return all.isEmpty() ? "" : " (" + words.list(all) + ")";
  }
}
