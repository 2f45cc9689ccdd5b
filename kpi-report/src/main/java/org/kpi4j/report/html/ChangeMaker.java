package org.kpi4j.report.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.kpi4j.lint.Fingerprint;
import org.kpi4j.lint.Report;
import org.kpi4j.report.LintRun;
import org.kpi4j.rule.RuleInfo;

/**
 * Tells what changed since the baseline that a run was compared with.
 *
 * @param run the run
 * @param found shows findings
 * @param labels the words of the page
 */
record ChangeMaker(LintRun run, FoundMaker found, Labels labels) {

  /** {@return what changed; empty when there is no baseline} */
  Optional<Changes> changes() {
    Report report = run.report();
    if (!report.hasBaseline()) {
      return Optional.empty();
    }
    ImmutableList<Found> fresh = Told.all(report).stream()
        .filter(Told::isFresh)
        .sorted(Told.WORST_FIRST)
        .map(found::withSubject)
        .collect(ImmutableList.toImmutableList());
    return Optional.of(new Changes(
        ImmutableList.of(
            tile(fresh.size(), "fresh", "error"),
            tile(report.known().size(), "known", "plain"),
            tile(report.solved().size(), "solved", "fine")),
        fresh,
        solved(report)));
  }

  private Tile tile(int number, String label, String look) {
    return new Tile(Integer.toString(number), labels.of(label), number == 0 ? "plain" : look);
  }

  private ImmutableList<Changes.Solved> solved(Report report) {
    ImmutableMap<String, RuleInfo> rules = Maps.uniqueIndex(run.rules(), RuleInfo::id);
    return report.solved().counts().keySet().stream()
        .map(print -> solved(print, Optional.ofNullable(rules.get(print.rule()))))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return a definition by the key that a baseline knows it by} */
  private String subject(String key) {
    int colon = key.indexOf(':');
    String kind = colon < 0 ? key : key.substring(0, colon);
    String id = key.substring(colon + 1);
    boolean isGone = (kind.equals("kpi") && run.catalog().findKpi(id).isEmpty())
        || (kind.equals("metric") && run.catalog().findMetric(id).isEmpty());
    String words = colon < 0 ? labels.kind(kind) : labels.kind(kind) + " " + id;
    return isGone ? words + " " + labels.of("gone") : words;
  }

  private Changes.Solved solved(Fingerprint print, Optional<RuleInfo> rule) {
    return new Changes.Solved(
        subject(print.subject()),
        rule.map(info -> labels.of(info.title())).orElse(""),
        print.rule());
  }
}
