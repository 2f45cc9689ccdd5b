package org.kpi4j.lint;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kpi4j.model.Positions;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Subject;

/** Parts findings into those that count, those that an exception covers and those that a baseline knows. */
final class Sieve {
  private final Settings settings;
  private final RuleSet rules;
  private final Map<String, Suppression> exceptions = new HashMap<>();
  private final Set<Suppression> used = new LinkedHashSet<>();
  private final List<Finding> open = new ArrayList<>();
  private final ImmutableList.Builder<SuppressedFinding> suppressed = ImmutableList.builder();

  private Sieve(Settings settings, RuleSet rules) {
    this.settings = settings;
    this.rules = rules;
    for (Suppression exception : settings.suppressions()) {
      String rule = rules.find(exception.rule()).map(RuleInfo::id).orElse(exception.rule());
      exceptions.put(key(rule, exception.subject()), exception);
    }
  }

  static Sieve of(Settings settings, RuleSet rules, List<Finding> findings) {
    Sieve sieve = new Sieve(settings, rules);
    findings.forEach(sieve::sort);
    sieve.judgeExceptions();
    return sieve;
  }

  Report report(Subjects subjects, Tally tally, boolean hasCrashes) {
    BaselineMatch match = settings
        .baseline()
        .map(b -> b.match(open, rules))
        .orElseGet(() -> BaselineMatch.none(open));
    return new Report(
        match.fresh(),
        suppressed.build(),
        match.known(),
        new Scorecards(subjects, tally),
        hasCrashes);
  }

  private void sort(Finding finding) {
    Optional<Suppression> exception = exception(finding);
    exception.ifPresent(used::add);
    boolean covers = exception.isPresent()
        && !exception.get().isExpired(settings.asOf())
        && !rules.get(finding.rule()).isLocked();
    if (covers) {
      suppressed.add(new SuppressedFinding(finding, exception.get()));
    } else {
      open.add(finding);
    }
  }

  private Optional<Suppression> exception(Finding finding) {
    return exceptions.isEmpty()
        ? Optional.empty()
        : finding.subject().map(s -> exceptions.get(key(finding.rule(), s.key())));
  }

  private void judgeExceptions() {
    for (Suppression exception : settings.suppressions()) {
      judge(exception).ifPresent(finding -> open.add(finding.on(subject(exception))));
    }
  }

  private Optional<Finding> judge(Suppression exception) {
    Optional<RuleInfo> rule = rules.find(exception.rule());
    if (rule.isEmpty()) {
      return Optional.of(unknown(exception));
    }
    if (rule.get().isLocked()) {
      return Optional.of(EngineFindings.LOCKED_RULE.finding("", "locked").with(exception.rule()));
    }
    if (exception.isExpired(settings.asOf())) {
      return Optional.of(EngineFindings.EXPIRED_SUPPRESSION
          .finding("", "expired")
          .with(exception.rule(), exception.until().orElseThrow(), exception.reason()));
    }
    return unusedOrRetired(exception);
  }

  private Optional<Finding> unusedOrRetired(Suppression exception) {
    if (rules.isRetired(exception.rule())) {
      String current = rules.get(exception.rule()).id();
      return Optional.of(
          EngineFindings.RETIRED_ID.finding("", "suppressed").with(exception.rule(), current));
    }
    return used.contains(exception)
        ? Optional.empty()
        : Optional.of(EngineFindings.UNUSED_SUPPRESSION
            .finding("", "unused")
            .with(exception.rule(), exception.reason()));
  }

  private Finding unknown(Suppression exception) {
    return rules
        .nearest(exception.rule())
        .map(near ->
            EngineFindings.UNUSED_SUPPRESSION.finding("", "near").with(exception.rule(), near))
        .orElseGet(
            () -> EngineFindings.UNUSED_SUPPRESSION.finding("", "unknown").with(exception.rule()));
  }

  private static Subject subject(Suppression exception) {
    String key = exception.subject();
    int colon = key.indexOf(':');
    for (Subject.Kind kind : Subject.Kind.values()) {
      Subject subject = new Subject(kind, key.substring(colon + 1), Positions.NONE);
      if (subject.key().equals(key)) {
        return subject;
      }
    }
    return new Subject(Subject.Kind.CATALOG, "", Positions.NONE);
  }

  private static String key(String rule, String subject) {
    return rule + " " + subject;
  }
}
