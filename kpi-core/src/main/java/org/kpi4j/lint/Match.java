package org.kpi4j.lint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Metric;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Subject;

/** Parts findings by a baseline, in which rules and metrics may have other ids than now. */
final class Match {
  private static final String METRIC = "metric:";

  private final Settings settings;
  private final RuleSet rules;
  private final Catalog catalog;
  private final Map<String, String> currentSubjects = new HashMap<>();

  Match(Configuration configuration, Catalog catalog) {
    settings = configuration.settings();
    rules = configuration.rules();
    this.catalog = catalog;
  }

  /** An excepted finding is still there: it is neither new nor solved. */
  BaselineMatch of(Baseline baseline, List<Finding> findings, List<SuppressedFinding> excepted) {
    Map<Fingerprint, Integer> left = current(baseline);
    ImmutableList.Builder<Finding> fresh = ImmutableList.builder();
    ImmutableList.Builder<Finding> known = ImmutableList.builder();
    for (Finding finding : findings) {
      boolean isKnown = EngineFindings.mayBeKnown(finding) && take(left, Fingerprint.of(finding));
      (isKnown ? known : fresh).add(finding);
    }
    excepted.forEach(finding -> take(left, Fingerprint.of(finding.finding())));
    Baseline solved = solved(left);
    solved.counts().keySet().forEach(print -> stale(print).ifPresent(fresh::add));
    return new BaselineMatch(fresh.build(), known.build(), Optional.of(solved));
  }

  /** Of a rule that did not run nobody knows whether its findings are solved. */
  private Baseline solved(Map<Fingerprint, Integer> left) {
    return new Baseline(ImmutableSortedMap.copyOf(Maps.filterKeys(
        left, print -> rules.find(print.rule()).filter(settings::isOn).isPresent())));
  }

  /** The counts under the ids that rules and metrics have now. */
  private Map<Fingerprint, Integer> current(Baseline baseline) {
    noteAliases();
    Map<Fingerprint, Integer> current = new HashMap<>();
    baseline.counts().forEach((print, count) -> current.merge(renamed(print), count, Integer::sum));
    return current;
  }

  private void noteAliases() {
    for (Metric metric : catalog.metrics()) {
      for (String alias : metric.aliases()) {
        currentSubjects.putIfAbsent(METRIC + alias, METRIC + metric.id());
      }
    }
    for (Metric metric : currentSubjects.isEmpty() ? List.<Metric>of() : catalog.metrics()) {
      currentSubjects.remove(METRIC + metric.id());
    }
  }

  private Fingerprint renamed(Fingerprint print) {
    String rule = rules.find(print.rule()).map(RuleInfo::id).orElse(print.rule());
    String subject = currentSubjects.getOrDefault(print.subject(), print.subject());
    if (rule.equals(print.rule()) && subject.equals(print.subject())) {
      return print;
    }
    boolean isOwn = print.message().startsWith(print.rule() + ".");
    String message =
        isOwn ? rule + print.message().substring(print.rule().length()) : print.message();
    return new Fingerprint(rule, subject, print.attribute(), message);
  }

  private static boolean take(Map<Fingerprint, Integer> left, Fingerprint print) {
    Integer rest = left.computeIfPresent(print, (key, count) -> count - 1);
    if (rest == null) {
      return false;
    }
    if (rest == 0) {
      left.remove(print);
    }
    return true;
  }

  private Optional<Finding> stale(Fingerprint print) {
    Finding finding = EngineFindings.BASELINE_STALE
        .finding("", "solved")
        .with(print.rule(), print.subject())
        .on(Subject.of(catalog));
    return settings.graded(finding, EngineFindings.BASELINE_STALE);
  }
}
