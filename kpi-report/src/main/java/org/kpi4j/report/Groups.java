package org.kpi4j.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Severity;
import org.kpi4j.rule.Subject;

/** Findings by subject: subjects with the worst finding first, and of equal ones in the order of the catalogue. */
final class Groups {
  private static final Comparator<Finding> WORST_FIRST =
      Comparator.comparing(Finding::severity).reversed();

  private Groups() {}

  /**
   * The findings about one subject, worst first.
   *
   * @param subject the subject; empty for findings without one
   * @param findings the findings; at least one
   */
  record Group(Optional<Subject> subject, ImmutableList<Finding> findings) {
    Severity worst() {
      return findings.get(0).severity();
    }
  }

  static ImmutableList<Group> of(List<Finding> findings) {
    Map<Optional<Subject>, List<Finding>> bySubject = new LinkedHashMap<>();
    for (Finding finding : findings) {
      bySubject.computeIfAbsent(finding.subject(), s -> new ArrayList<>()).add(finding);
    }
    return bySubject.entrySet().stream()
        .map(entry ->
            new Group(entry.getKey(), ImmutableList.sortedCopyOf(WORST_FIRST, entry.getValue())))
        .sorted(Comparator.comparing(Group::worst).reversed())
        .collect(ImmutableList.toImmutableList());
  }
}
