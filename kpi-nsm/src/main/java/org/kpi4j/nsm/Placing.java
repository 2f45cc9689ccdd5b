package org.kpi4j.nsm;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.kpi4j.nsm.doctrine.Doctrine;
import org.kpi4j.nsm.evidence.Score;
import org.kpi4j.nsm.weights.Weights;

/** Puts the candidates in order: by standing, and those with the same standing by the id of their metric. */
final class Placing {
  /** A candidate whose standing is computed once. */
  private record Entry(ScoredCandidate scored, Score standing) {
    String id() {
      return scored.id();
    }
  }

  private static final Comparator<Entry> BEST_FIRST =
      Comparator.comparing(Entry::standing).reversed().thenComparing(Entry::id);

  private final Settings settings;
  private final ImmutableList<Entry> ordered;

  Placing(Settings settings, Collection<Considered> considered) {
    this.settings = settings;
    Scoring scoring = new Scoring(settings.doctrine());
    this.ordered = considered.stream()
        .map(c -> scoring.score(c.in(settings.surroundings()), c.overrides()))
        .map(scored -> new Entry(scored, scored.standing()))
        .sorted(BEST_FIRST)
        .collect(toImmutableList());
  }

  Ranking ranking() {
    ImmutableList<ScoredCandidate> qualified = ordered.stream()
        .map(Entry::scored)
        .filter(ScoredCandidate::qualifies)
        .collect(toImmutableList());
    Optional<Robustness> robustness = robustness(qualified);
    Doctrine doctrine = settings.doctrine();
    return new Ranking(
        doctrine,
        settings.surroundings().phase(),
        ranked(new Verdicts(qualified, robustness)),
        robustness,
        Questions.of(qualified, robustness));
  }

  private ImmutableList<RankedCandidate> ranked(Verdicts verdicts) {
    ImmutableList.Builder<RankedCandidate> ranked = ImmutableList.builder();
    int place = 1;
    for (int i = 0; i < ordered.size(); i++) {
      boolean isLevel =
          i > 0 && ordered.get(i).standing().equals(ordered.get(i - 1).standing());
      place = isLevel ? place : i + 1;
      ScoredCandidate scored = ordered.get(i).scored();
      ranked.add(new RankedCandidate(place, scored, verdicts.of(scored)));
    }
    return ranked.build();
  }

  private Optional<Robustness> robustness(ImmutableList<ScoredCandidate> qualified) {
    if (qualified.isEmpty() || !settings.isRobust()) {
      return Optional.empty();
    }
    Weights weights =
        settings.doctrine().weights(settings.surroundings().phase()).vector();
    ImmutableList<ScoredCandidate> best =
        qualified.subList(0, Math.min(Robustness.MOST_CANDIDATES, qualified.size()));
    return Optional.of(Robustness.of(best, weights, settings));
  }
}
