package org.kpi4j.report.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.Optional;
import org.kpi4j.lint.SuppressedFinding;
import org.kpi4j.model.Positions;
import org.kpi4j.report.LintRun;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/** Shows findings. */
final class FoundMaker {
  private static final Subject ENGINE = new Subject(Subject.Kind.CATALOG, "", Positions.NONE);

  private final ImmutableListMultimap<Subject, Finding> bySubject;
  private final ImmutableMap<String, RuleInfo> rules;
  private final Labels labels;

  FoundMaker(LintRun run, Labels labels) {
    this.labels = labels;
    rules = Maps.uniqueIndex(run.rules(), RuleInfo::id);
    bySubject =
        Multimaps.index(run.report().findings(), finding -> finding.subject().orElse(ENGINE));
  }

  /** {@return what was found about a definition, worst first} */
  ImmutableList<Found> about(Subject subject, String toldElsewhere) {
    return bySubject.get(subject).stream()
        .sorted(Comparator.comparing(Finding::severity).reversed())
        .map(finding -> found(finding, "", toldElsewhere))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return how bad the worst finding about a definition is; empty when there is none} */
  Optional<Severity> worst(Subject subject) {
    return bySubject.get(subject).stream().map(Finding::severity).max(Comparator.naturalOrder());
  }

  /** {@return the class of the style for how bad the worst finding about a definition is} */
  String look(Subject subject) {
    return worst(subject).map(severity -> Labels.lower(severity.name())).orElse("fine");
  }

  /** {@return the same in words} */
  String grade(Subject subject) {
    return worst(subject).map(labels::severity).orElseGet(() -> labels.of("fine"));
  }

  Found withSubject(Finding finding) {
    Subject subject = finding.subject().orElse(ENGINE);
    return found(finding, (labels.kind(subject.kind()) + " " + subject.id()).strip(), "");
  }

  Found excepted(SuppressedFinding suppressed) {
    Found found = withSubject(suppressed.finding());
    String because = labels.of("because", suppressed.suppression().reason());
    return new Found(
        found.look(),
        found.grade(),
        found.subject(),
        found.message(),
        found.rule(),
        found.place(),
        ImmutableList.of(because));
  }

  private Found found(Finding finding, String subject, String toldElsewhere) {
    return new Found(
        Labels.lower(finding.severity().name()),
        labels.severity(finding.severity()),
        subject,
        labels.of(finding.message()),
        finding.rule(),
        finding.position().map(Object::toString).orElse(""),
        advice(finding, toldElsewhere));
  }

  private ImmutableList<String> advice(Finding finding, String toldElsewhere) {
    if (finding.suggestions().isEmpty()) {
      return Optional.ofNullable(rules.get(finding.rule()))
          .map(rule -> ImmutableList.of(labels.of(rule.remedy())))
          .orElseGet(ImmutableList::of);
    }
    return finding.suggestions().stream()
        .filter(suggestion -> !suggestion.value().equals(toldElsewhere))
        .map(suggestion -> labels.of("write", suggestion.attribute()) + " " + suggestion.value())
        .collect(ImmutableList.toImmutableList());
  }
}
