package org.kpi4j.lint;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kpi4j.model.Positions;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Subject;

/**
 * Findings that a team knows of, so that only new ones count. Findings are recognised by ids and counted: if a known one occurs more often
 * than before, the surplus is new.
 *
 * @param counts how often each finding is known, by what it is recognised by; each at least 1
 */
public record Baseline(ImmutableSortedMap<Fingerprint, Integer> counts) implements Serializable {

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
   * {@return the baseline that knows every finding of a report}
   *
   * @param report the report
   */
  public static Baseline of(Report report) {
    Map<Fingerprint, Integer> counts = new HashMap<>();
    report.findings().forEach(finding -> counts.merge(Fingerprint.of(finding), 1, Integer::sum));
    report.known().forEach(finding -> counts.merge(Fingerprint.of(finding), 1, Integer::sum));
    return new Baseline(ImmutableSortedMap.copyOf(counts));
  }

  /** {@return the number of findings that are known} */
  public int size() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  BaselineMatch match(List<Finding> findings, RuleSet rules) {
    Map<Fingerprint, Integer> left = current(rules);
    ImmutableList.Builder<Finding> fresh = ImmutableList.builder();
    ImmutableList.Builder<Finding> known = ImmutableList.builder();
    for (Finding finding : findings) {
      boolean isKnown = take(left, Fingerprint.of(finding));
      (isKnown ? known : fresh).add(finding);
    }
    new TreeMap<>(left).forEach((print, count) -> fresh.add(stale(print)));
    return new BaselineMatch(fresh.build(), known.build());
  }

  /** The counts under the ids that rules have now. */
  private Map<Fingerprint, Integer> current(RuleSet rules) {
    Map<Fingerprint, Integer> current = new HashMap<>();
    counts.forEach((print, count) -> current.merge(renamed(print, rules), count, Integer::sum));
    return current;
  }

  private static Fingerprint renamed(Fingerprint print, RuleSet rules) {
    String id = rules.find(print.rule()).map(RuleInfo::id).orElse(print.rule());
    if (id.equals(print.rule())) {
      return print;
    }
    String message = print.message().replace(print.rule() + ".", id + ".");
    return new Fingerprint(id, print.subject(), print.attribute(), message);
  }

  private static boolean take(Map<Fingerprint, Integer> left, Fingerprint print) {
    Integer count = left.get(print);
    if (count == null) {
      return false;
    }
    if (count == 1) {
      left.remove(print);
    } else {
      left.put(print, count - 1);
    }
    return true;
  }

  private static Finding stale(Fingerprint print) {
    return EngineFindings.BASELINE_STALE
        .finding("", "solved")
        .with(print.rule(), print.subject())
        .on(new Subject(Subject.Kind.CATALOG, "", Positions.NONE));
  }
}
