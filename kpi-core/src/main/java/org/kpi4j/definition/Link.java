package org.kpi4j.definition;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Outcome;
import org.kpi4j.rule.RuleInfo;
import org.kpi4j.rule.Subject;
import org.kpi4j.rule.Suggestion;

/** What one definition is tied to another by: an attribute that names its id. */
record Link(Subject from, String attribute, String id) {
  /** With more loose links than this nobody is told what each was probably meant to be. Chosen by this library. */
  private static final int MOST_SPELLED = 100;

  private static final ImmutableSet<String> SINGLE =
      ImmutableSet.of("metric", "northStar", "replacedBy", "department");

  /** {@return the findings about links that lead nowhere} */
  static Outcome findings(RuleInfo rule, List<Link> links, KnownIds known) {
    boolean isSpelled = links.size() <= MOST_SPELLED;
    return Outcome.of(Lists.transform(
        links,
        link -> link.finding(rule, isSpelled ? known.nearest(link.id()) : Optional.empty())));
  }

  private Finding finding(RuleInfo rule, Optional<String> nearest) {
    return nearest
        .map(near -> suggesting(rule.finding(attribute, "near").with(near, id), near))
        .orElseGet(() -> rule.finding(attribute, "unknown").with(id))
        .on(from);
  }

  /** A suggestion replaces the whole attribute, so that it fits those that hold one id. */
  private Finding suggesting(Finding finding, String near) {
    return SINGLE.contains(attribute)
        ? finding.suggesting(Suggestion.review(attribute, near))
        : finding;
  }
}
