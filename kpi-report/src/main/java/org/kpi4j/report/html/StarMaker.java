package org.kpi4j.report.html;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.kpi4j.definition.DefinitionRules;
import org.kpi4j.lint.Linter;
import org.kpi4j.model.Catalog;
import org.kpi4j.nsm.Contribution;
import org.kpi4j.nsm.NorthStar;
import org.kpi4j.nsm.RankedCandidate;
import org.kpi4j.nsm.Ranking;
import org.kpi4j.nsm.gates.GateResult;

/**
 * Ranks the metrics of a catalogue as north stars.
 *
 * @param catalog the catalogue
 * @param labels the words of the page
 */
record StarMaker(Catalog catalog, Labels labels) {
  /** What a ranking cannot be made of. */
  private static final Linter FORBIDDING = Linter.of(DefinitionRules.all())
      .only("definition/circular-formula", "definition/driver-cycle", "definition/duplicate-id");

  private static final int SHOWN = 8;
  private static final int MOST = 2_000;
  private static final int PERCENT = 100;

  /** {@return the ranking; without candidates where ids or circles forbid one; empty when there is nothing to rank} */
  Optional<Stars> stars() {
    if (catalog.metrics().isEmpty() || catalog.metrics().size() > MOST) {
      return Optional.empty();
    }
    return Optional.of(
        FORBIDDING.check(catalog).findings().isEmpty()
            ? stars(NorthStar.among(catalog).rank())
            : new Stars(labels.of("star-forbidden"), ImmutableList.of()));
  }

  private Stars stars(Ranking ranking) {
    String answer = ranking
        .leader()
        .map(leader -> labels.of("star-first", name(leader)))
        .orElseGet(() -> labels.of("star-none"));
    return new Stars(
        answer,
        ranking.candidates().stream()
            .limit(SHOWN)
            .map(candidate -> star(candidate, ranking))
            .collect(ImmutableList.toImmutableList()));
  }

  private Stars.Star star(RankedCandidate candidate, Ranking ranking) {
    int low = bound(candidate, false);
    int high = bound(candidate, true);
    String first = ranking
        .robustness()
        .filter(robustness -> robustness.ids().contains(candidate.id()))
        .map(robustness -> percent(robustness.first(candidate.id())) + "%")
        .orElse("–");
    return new Stars.Star(
        candidate.place(),
        name(candidate),
        labels.of(candidate.verdict().title()),
        percent(candidate.score().value()),
        low,
        high,
        Math.max(1, high - low),
        first,
        candidate.scored().stops().stream()
            .map(this::gate)
            .collect(ImmutableList.toImmutableList()));
  }

  /** {@return the weighted sum of the bounds between which each criterion is believed to lie} */
  private static int bound(RankedCandidate candidate, boolean isUpper) {
    double sum = 0;
    for (Contribution contribution : candidate.scored().contributions()) {
      double bound = isUpper
          ? contribution.evidence().interval().high()
          : contribution.evidence().interval().low();
      sum += contribution.weight() * bound;
    }
    return percent(Math.min(1, sum));
  }

  private String gate(GateResult gate) {
    String because = labels.of(gate.because());
    return gate.repair().map(repair -> because + " → " + labels.of(repair)).orElse(because);
  }

  private String name(RankedCandidate candidate) {
    String name = candidate.scored().candidate().metric().name().in(labels.language());
    return catalog.northStar().filter(candidate.id()::equals).isPresent() ? name + " ★" : name;
  }

  private static int percent(double share) {
    return (int) Math.round(share * PERCENT);
  }
}
