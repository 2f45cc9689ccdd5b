package org.kpi4j.nsm;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.kpi4j.nsm.evidence.EvidenceGrade;
import org.kpi4j.nsm.message.NorthStarMessages;
import org.kpi4j.nsm.robustness.InformationValue;

/** Lists what is worth asking, the most valuable question first; what the definition tells is never asked. */
final class Questions {
  private static final double SMALL =
      1e-3; // below every value of information that is worth mentioning

  private Questions() {}

  static ImmutableList<Question> of(
      ImmutableList<ScoredCandidate> candidates, Optional<Robustness> robustness) {
    return candidates.stream()
        .limit(Robustness.MOST_CANDIDATES)
        .flatMap(scored -> of(scored, robustness))
        .sorted(Comparator.comparingDouble(Question::value)
            .reversed()
            .thenComparing(Question::criterion)
            .thenComparing(Question::id))
        .collect(toImmutableList());
  }

  private static Stream<Question> of(ScoredCandidate scored, Optional<Robustness> robustness) {
    return scored.contributions().stream()
        .filter(Questions::isOpen)
        .map(contribution -> new Question(
            scored.id(),
            contribution.criterion(),
            value(contribution, robustness),
            NorthStarMessages.text(
                "question", scored.candidate().name(), contribution.criterion().question())));
  }

  private static boolean isOpen(Contribution contribution) {
    return contribution.evidence().grade() == EvidenceGrade.ASSUMPTION && contribution.weight() > 0;
  }

  private static double value(Contribution contribution, Optional<Robustness> robustness) {
    double gain = robustness.stream()
        .flatMap(r -> r.information().stream())
        .filter(value -> value.criterion() == contribution.criterion().index())
        .mapToDouble(InformationValue::gain)
        .findFirst()
        .orElse(0);
    double unanswered = contribution.isAnswered() ? 0 : SMALL;
    return gain + SMALL * contribution.weight() + unanswered;
  }
}
