package org.kpi4j.report.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.kpi4j.lint.SuppressedFinding;
import org.kpi4j.model.Positions;
import org.kpi4j.model.SourcePosition;
import org.kpi4j.report.LintRun;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/** Shows findings: all of them are shown, those that a baseline knows as well. */
final class FoundMaker {
  private static final Subject ENGINE = new Subject(Subject.Kind.CATALOG, "", Positions.NONE);

  private final ImmutableListMultimap<Subject, Told> bySubject;
  private final ImmutableMap<String, RuleInfo> rules;
  private final Labels labels;

  FoundMaker(LintRun run, Labels labels) {
    this.labels = labels;
    rules = Maps.uniqueIndex(run.rules(), RuleInfo::id);
    bySubject = Multimaps.index(Told.all(run.report()), told -> subject(told.finding()));
  }

  /** {@return what was found, worst first; of two definitions with one id, each has its own} */
  ImmutableList<Told> about(Subject subject) {
    return bySubject.get(subject).stream()
        .filter(told -> isAt(home(subject), home(subject(told.finding()))))
        .sorted(Told.WORST_FIRST)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return how bad the worst finding about a definition is; empty when there is none} */
  Optional<Severity> worst(Subject subject) {
    return bySubject.get(subject).stream()
        .filter(told -> isAt(home(subject), home(subject(told.finding()))))
        .map(told -> told.finding().severity())
        .max(Comparator.naturalOrder());
  }

  /** {@return the class of the style for how bad the worst finding about a definition is} */
  String look(Subject subject) {
    return worst(subject).map(severity -> Labels.lower(severity.name())).orElse("fine");
  }

  /** {@return the same in words} */
  String grade(Subject subject) {
    return worst(subject).map(labels::severity).orElseGet(() -> labels.of("fine"));
  }

  /** {@return the criteria that findings fail} */
  ImmutableSet<String> criteria(ImmutableList<Told> told) {
    return told.stream()
        .flatMap(one -> Optional.ofNullable(rules.get(one.finding().rule())).stream())
        .flatMap(rule -> rule.criterion().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return a finding below the definition that it is about} */
  Found below(Told told, String toldElsewhere) {
    Finding finding = told.finding();
    return found(told)
        .at(place(finding, home(subject(finding))))
        .advising(advice(finding, toldElsewhere));
  }

  Found withSubject(Told told) {
    Finding finding = told.finding();
    return found(told).about(named(subject(finding))).advising(advice(finding, ""));
  }

  Found excepted(SuppressedFinding suppressed) {
    Finding finding = suppressed.finding();
    String because = labels.of("because", suppressed.suppression().reason());
    return found(new Told(finding, false))
        .about(named(subject(finding)))
        .advising(ImmutableList.of(because));
  }

  private Found found(Told told) {
    Finding finding = told.finding();
    return new Found(
        Labels.lower(finding.severity().name()),
        labels.severity(finding.severity()),
        "",
        labels.of(finding.message()),
        finding.rule(),
        place(finding),
        told.isFresh(),
        ImmutableList.of());
  }

  private static Subject subject(Finding finding) {
    return finding.subject().orElse(ENGINE);
  }

  private String named(Subject subject) {
    return (labels.kind(subject.kind()) + " " + subject.id()).strip();
  }

  private static Optional<SourcePosition> home(Subject subject) {
    return subject.positions().of("");
  }

  private static boolean isAt(Optional<SourcePosition> one, Optional<SourcePosition> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private static String place(Finding finding) {
    return finding.position().map(SourcePosition::toString).orElse("");
  }

  /** {@return the line alone where the file is that of the definition} */
  private String place(Finding finding, Optional<SourcePosition> home) {
    Optional<String> file = home.map(SourcePosition::file);
    return finding
        .position()
        .filter(position -> file.filter(position.file()::equals).isPresent())
        .map(position -> labels.of("line", Integer.toString(position.line())))
        .orElseGet(() -> place(finding));
  }

  private ImmutableList<String> advice(Finding finding, String toldElsewhere) {
    Stream<String> advice = finding.suggestions().isEmpty()
        ? Optional.ofNullable(rules.get(finding.rule())).stream()
            .map(rule -> labels.of(rule.remedy()))
        : finding.suggestions().stream()
            .filter(suggestion -> !suggestion.value().equals(toldElsewhere))
            .map(suggestion ->
                labels.of("write", suggestion.attribute()) + " " + suggestion.value());
    return advice.collect(ImmutableList.toImmutableList());
  }
}
