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
  private final Configuration configuration;
  private final Settings settings;
  private final RuleSet rules;
  private final Map<String, Suppression> exceptions = new HashMap<>();
  private final Set<Suppression> used = new LinkedHashSet<>();
  private final List<Finding> open = new ArrayList<>();
  private final ImmutableList.Builder<SuppressedFinding> suppressed = ImmutableList.builder();

  private Sieve(Configuration configuration) {
    this.configuration = configuration;
    settings = configuration.settings();
    rules = configuration.rules();
    for (Suppression exception : settings.suppressions()) {
      String rule = rules.find(exception.rule()).map(RuleInfo::id).orElse(exception.rule());
      exceptions.merge(key(rule, exception.subject()), exception, Sieve::longest);
    }
  }

  /** Of two exceptions for one rule and subject the one that holds longest counts; the other one is unused. */
  private static Suppression longest(Suppression a, Suppression b) {
    return a.isLongerThan(b) ? a : b;
  }

  static Sieve of(Configuration configuration, List<Finding> findings) {
    Sieve sieve = new Sieve(configuration);
    for (Finding finding : findings) {
      sieve.sort(finding);
    }
    sieve.judgeExceptions();
    return sieve;
  }

  Report report(Tally tally) {
    ImmutableList<SuppressedFinding> excepted = suppressed.build();
    BaselineMatch match = settings
        .baseline()
        .map(known -> match(tally).of(known, open, excepted))
        .orElseGet(() -> BaselineMatch.none(open));
    return new Report(match, excepted, new Scorecards(tally));
  }

  private Match match(Tally tally) {
    return new Match(configuration, tally.subjects().catalog());
  }

  private void sort(Finding finding) {
    if (exceptions.isEmpty()) {
      open.add(finding);
    } else {
      part(finding, exception(finding));
    }
  }

  private void part(Finding finding, Optional<Suppression> exception) {
    exception.ifPresent(used::add);
    boolean covers = exception.isPresent()
        && !exception.get().isExpired(settings.asOf())
        && rules.find(finding.rule()).filter(RuleInfo::isLocked).isEmpty();
    if (covers) {
      suppressed.add(new SuppressedFinding(finding, exception.get()));
    } else {
      open.add(finding);
    }
  }

  private Optional<Suppression> exception(Finding finding) {
    return finding.subject().map(s -> exceptions.get(key(finding.rule(), s.key())));
  }

  private void judgeExceptions() {
    for (Suppression exception : settings.suppressions()) {
      judge(exception).ifPresent(finding -> open.add(finding.on(subject(exception))));
    }
  }

  private Optional<Finding> judge(Suppression exception) {
    Optional<RuleInfo> rule = rules.find(exception.rule());
    if (rule.isEmpty()) {
      return graded(EngineFindings.UNUSED_SUPPRESSION, unknown(exception));
    }
    if (rule.get().isLocked()) {
      return graded(
          EngineFindings.LOCKED_RULE,
          EngineFindings.LOCKED_RULE.finding("", "locked").with(exception.rule()));
    }
    return exception.isExpired(settings.asOf())
        ? graded(EngineFindings.EXPIRED_SUPPRESSION, expired(exception))
        : unusedOrRetired(exception, rule.get());
  }

  private Optional<Finding> unusedOrRetired(Suppression exception, RuleInfo rule) {
    if (rules.isRetired(exception.rule())) {
      Finding retired =
          EngineFindings.RETIRED_ID.finding("", "suppressed").with(exception.rule(), rule.id());
      return graded(EngineFindings.RETIRED_ID, retired);
    }
    return used.contains(exception) || !settings.isOn(rule)
        ? Optional.empty()
        : graded(EngineFindings.UNUSED_SUPPRESSION, unused(exception));
  }

  private Optional<Finding> graded(RuleInfo info, Finding finding) {
    return settings.graded(finding, info);
  }

  private static Finding expired(Suppression exception) {
    return EngineFindings.EXPIRED_SUPPRESSION
        .finding("", "expired")
        .with(exception.rule(), exception.until().orElseThrow(), exception.reason());
  }

  private static Finding unused(Suppression exception) {
    return EngineFindings.UNUSED_SUPPRESSION
        .finding("", "unused")
        .with(exception.rule(), exception.reason());
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
