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
            .map(suggestion -> new Proposal(example, finding, suggestion))
            .forEach(proposal -> check(trial, proposal, complaints));
      }
    }
  }

  private record Proposal(Sample example, Finding finding, Suggestion suggestion) {
    Optional<Catalog> takenOver() {
      return TakenOver.in(example.catalog(), finding.subject().orElseThrow(), suggestion);
    }
  }

  private static void check(RuleTrial trial, Proposal proposal, Complaints complaints) {
    Optional<Catalog> changed = proposal.takenOver();
    Suggestion suggestion = proposal.suggestion();
    if (changed.isEmpty()) {
      complaints.add("safe suggestion must be for a text, day, unit or formula: " + suggestion);
      return;
    }
    Multiset<Fingerprint> before = prints(trial, proposal.example());
    Multiset<Fingerprint> after = prints(trial, proposal.example().with(changed.get()));
    Fingerprint print = Fingerprint.of(proposal.finding());
    if (after.count(print) >= before.count(print)) {
      complaints.add("safe suggestion must remove its finding: " + suggestion);
    }
    Multisets.difference(after, before)
        .elementSet()
        .forEach(added -> complaints.add(
            "safe suggestion must add no finding, and adds " + added + ": " + suggestion));
  }

  private static Multiset<Fingerprint> prints(RuleTrial trial, Sample sample) {
    Multiset<Fingerprint> prints = HashMultiset.create();
    sample.findings(trial.together()).forEach(f -> prints.add(Fingerprint.of(f)));
    return prints;
  }
}
