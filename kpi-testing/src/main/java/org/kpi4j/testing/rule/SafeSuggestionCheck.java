package org.kpi4j.testing.rule;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.Optional;
import org.kpi4j.lint.Fingerprint;
import org.kpi4j.model.Catalog;
import org.kpi4j.rule.Finding;
import org.kpi4j.rule.Suggestion;

/** What can be taken over unread removes its finding and adds none. */
final class SafeSuggestionCheck implements RuleCheck {
  @Override
  public void check(RuleTrial trial, Complaints complaints) {
    for (Sample example : trial.flagged()) {
      for (Finding finding : trial.own(example)) {
        finding.suggestions().stream()
            .filter(suggestion -> suggestion.safety() == Suggestion.Safety.SAFE)
            .forEach(suggestion -> check(trial, example, finding, suggestion, complaints));
      }
    }
  }

  private static void check(
      RuleTrial trial,
      Sample example,
      Finding finding,
      Suggestion suggestion,
      Complaints complaints) {
    Optional<Catalog> changed =
        TakenOver.in(example.catalog(), finding.subject().orElseThrow(), suggestion);
    if (changed.isEmpty()) {
      complaints.add("safe suggestion must be for a text, day, unit or formula: " + suggestion);
      return;
    }
    Multiset<Fingerprint> before = prints(trial, example);
    Multiset<Fingerprint> after = prints(trial, example.with(changed.get()));
    if (after.count(Fingerprint.of(finding)) >= before.count(Fingerprint.of(finding))) {
      complaints.add("safe suggestion must remove its finding: " + suggestion);
    }
    Multisets.difference(after, before)
        .elementSet()
        .forEach(print -> complaints.add(
            "safe suggestion must add no finding, and adds " + print + ": " + suggestion));
  }

  private static Multiset<Fingerprint> prints(RuleTrial trial, Sample sample) {
    Multiset<Fingerprint> prints = HashMultiset.create();
    sample.findings(trial.together()).forEach(f -> prints.add(Fingerprint.of(f)));
    return prints;
  }
}
