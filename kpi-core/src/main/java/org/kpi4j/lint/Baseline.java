package org.kpi4j.lint;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.kpi4j.model.Catalog;
import org.kpi4j.model.Metric;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Subject;

/**
 * Findings that a team knows of, so that only new ones count. Findings are recognised by ids and counted: if a known one occurs more often
 * than before, the surplus is new.
 *
 * @param counts how often each finding is known, by what it is recognised by; each at least 1
 */
public record Baseline(ImmutableSortedMap<Fingerprint, Integer> counts) implements Serializable {
  private static final String METRIC = "metric:";
  private static final String KPI = "kpi:";
  static final Baseline EMPTY = new Baseline(ImmutableSortedMap.of());

  /**
   * Checks the parts.
   *
   * @param counts how often each finding is known
   */
  public Baseline {
    counts.forEach((print, count) ->
        checkArgument(count >= 1, "count must be 1 or more: %s of %s", count, print));
  }

  /**
   * {@return the baseline that knows every finding of a report, apart from crashes and from what is said of an older
   *     baseline}
   *
   * @param report the report
   */
  public static Baseline of(Report report) {
    Map<Fingerprint, Integer> counts = new HashMap<>();
    for (Finding finding : Iterables.concat(report.findings(), report.known())) {
      if (EngineFindings.mayBeKnown(finding)) {
        counts.merge(Fingerprint.of(finding), 1, Integer::sum);
      }
    }
    return new Baseline(ImmutableSortedMap.copyOf(counts));
  }

  /** {@return the number of findings that are known} */
  public int size() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * {@return whether this can be a baseline of a catalogue: it knows one of its metrics and KPIs, or one of them has none} A baseline of another
   * catalogue would hide nothing and call everything solved.
   *
   * @param catalog the catalogue
   */
  public boolean isAbout(Catalog catalog) {
    Set<String> subjects = new HashSet<>();
    for (Fingerprint print : counts.keySet()) {
      if (print.subject().startsWith(METRIC) || print.subject().startsWith(KPI)) {
        subjects.add(print.subject());
      }
    }
    boolean isEmpty = catalog.kpis().isEmpty() && catalog.metrics().isEmpty();
    return isEmpty
        || subjects.isEmpty()
        || catalog.kpis().stream().anyMatch(kpi -> subjects.contains(KPI + kpi.id()))
        || catalog.metrics().stream().anyMatch(metric -> knows(subjects, metric));
  }

  private static boolean knows(Set<String> subjects, Metric metric) {
    return subjects.contains(METRIC + metric.id())
        || metric.aliases().stream().anyMatch(alias -> subjects.contains(METRIC + alias));
  }

  /** {@return what is known of one definition by some rules} */
  Baseline about(Subject subject, RuleSet rules) {
    return where(print ->
        print.subject().equals(subject.key()) && rules.find(print.rule()).isPresent());
  }

  /** {@return what is known apart from these rules} */
  Baseline without(RuleSet rules) {
    return where(print -> !rules.isOfOne(print.rule()));
  }

  private Baseline where(Predicate<Fingerprint> wanted) {
    return new Baseline(ImmutableSortedMap.copyOf(Maps.filterKeys(counts, wanted::test)));
  }
}
